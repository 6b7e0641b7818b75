// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/modelstep.h"

#include "dialogs/fieldcolumn.h"

#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// Under the words of a radio button.
QLabel *hintBelow(const QString &text)
{
    QLabel *hint = makeHint(text);
    hint->setContentsMargins(24, 0, 0, 0);
    return hint;
}

} // namespace

ModelStep::ModelStep(QWidget *parent)
    : QWidget(parent)
    , m_local(new QRadioButton(tr("&On this computer"), this))
    , m_model(new QRadioButton(tr("By a language &model, too"), this))
    , m_scroll(new QScrollArea(this))
{
    m_local->setObjectName(u"rankLocally"_s);
    m_model->setObjectName(u"useModel"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QVBoxLayout *column = makeFieldColumn(this);
    addField(column, {}, m_local,
             {hintBelow(tr("No key, no account, no cost; works on a train. It learns from your "
                           "stars."))});
    addField(column, {}, m_model,
             {hintBelow(tr("Titles, abstracts and your criteria are sent to a service that you "
                           "choose. A day costs some cents; a cap is set."))});
    column->addWidget(m_scroll, 1);
    m_scroll->hide();
    column->addStretch(0);
    m_local->setChecked(true);
    m_model->setEnabled(false);
    setFocusProxy(m_local);
    connect(m_model, &QRadioButton::toggled, m_scroll, &QWidget::setVisible);
}

void ModelStep::offerModels(const EndpointForm::Parts &parts)
{
    m_form = new EndpointForm(parts);
    m_form->layout()->setContentsMargins(24, 0, 12, 0);
    m_scroll->setWidget(m_form);
    m_model->setEnabled(true);
    m_model->setChecked(!parts.settings.llmModel().isEmpty());
    connect(
        m_form, &EndpointForm::told, this,
        [this](QWidget *outcome) { m_scroll->ensureWidgetVisible(outcome); }, Qt::QueuedConnection);
}

bool ModelStep::wantsModel() const
{
    return m_form && m_model->isChecked();
}

QHash<QString, QString> ModelStep::values() const
{
    return wantsModel() ? m_form->values() : QHash<QString, QString>();
}

QString ModelStep::summary() const
{
    const QString model = values().value(u"llm.model"_s);
    return model.isEmpty() ? tr("this computer alone") : tr("this computer, and %1").arg(model);
}

KeyEditor *ModelStep::key() const
{
    return wantsModel() ? &m_form->key() : nullptr;
}

} // namespace firstlight
