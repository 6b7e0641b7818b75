// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/modelspage.h"

#include "dialogs/complaint.h"
#include "dialogs/prefilterchooser.h"
#include "llm/knownservice.h"
#include "run/reading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostUsd = 100'000;
constexpr int mostAtOnce = 8;
constexpr int mostOpinions = 4;

QLabel *hint(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

std::pair<QGroupBox *, QFormLayout *> makeGroup(const QString &title)
{
    auto *group = new QGroupBox(title);
    auto *form = new QFormLayout(group);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(8);
    return {group, form};
}

QSpinBox *makeSpin(const QString &setting, int least, int most, int value)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(setting);
    spin->setRange(least, most);
    spin->setValue(value);
    return spin;
}

} // namespace

ModelsPage::ModelsPage(const EndpointForm::Parts &parts, QWidget *parent)
    : QScrollArea(parent)
    , m_endpoint(new EndpointForm(parts))
{
    setObjectName(u"modelsPage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_complaints = m_endpoint->complaints();
    auto [service, form] = makeGroup(tr("Service"));
    form->addRow(hint(tr("Without a model, papers are ranked on this computer. With one, titles, "
                         "abstracts and your criteria are sent to this service.")));
    form->addRow(m_endpoint);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(service);
    column->addWidget(makeSending(parts.settings));
    column->addWidget(makePace(parts.settings));
    column->addWidget(makeCaps(parts.settings));
    column->addStretch(1);
    setWidget(page);
    for (QWidget *field : page->findChildren<QWidget *>()) {
        if (!qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractSpinBox *>(field))
            continue;
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }
    connect(m_endpoint, &EndpointForm::serviceChanged, this, &ModelsPage::showTiers);
    showTiers();
}

// The wheel scrolls the page and changes nothing on its way.
bool ModelsPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QScrollArea::eventFilter(watched, event);
    event->ignore();
    return true;
}

QLabel *ModelsPage::complaint(const QString &setting)
{
    return m_complaints[setting] = makeComplaint(setting);
}

QWidget *ModelsPage::makeSending(const Settings &settings)
{
    auto [group, form] = makeGroup(tr("What is sent"));
    m_prefilter = new PrefilterChooser(prefilterRuleOf(settings));
    form->addRow(tr("S&end to the model"), m_prefilter);
    for (const QString &key : m_prefilter->values().keys())
        form->addRow(complaint(key));
    m_titlePass = new QCheckBox(tr("Let the model look through the t&itles first"));
    m_titlePass->setObjectName(u"llm.title-pass"_s);
    m_titlePass->setChecked(settings.hasTitlePass());
    form->addRow(m_titlePass);
    form->addRow(hint(tr("Cheap, and drops what is far off. What it drops is kept, marked, and can "
                         "be rescued.")));
    form->addRow(complaint(u"llm.title-pass"_s));
    m_opinions = makeSpin(u"llm.second-opinions"_s, 0, mostOpinions, settings.secondOpinions());
    m_opinions->setSpecialValueText(tr("none"));
    form->addRow(tr("Second &opinions on papers near a cut-off"), m_opinions);
    form->addRow(
        hint(tr("Scores differ by one from time to time. Each opinion asks once more about "
                "papers within one of a cut-off; the median counts.")));
    form->addRow(complaint(u"llm.second-opinions"_s));
    return group;
}

QWidget *ModelsPage::makePace(const Settings &settings)
{
    auto [group, form] = makeGroup(tr("How fast"));
    m_flex = new QComboBox;
    m_flex->setObjectName(u"llm.flex"_s);
    m_flex->addItem(tr("never"), u"off"_s);
    m_flex->addItem(tr("for runs that nobody waits for"), u"scheduled"_s);
    m_flex->addItem(tr("always"), u"always"_s);
    m_flex->setCurrentIndex(m_flex->findData(settings.llmFlex()));
    form->addRow(tr("Slower service at &half the price"), m_flex);
    form->addRow(m_flexHint = hint({}));
    form->addRow(complaint(u"llm.flex"_s));
    m_atOnce = makeSpin(u"llm.concurrency"_s, 1, mostAtOnce, settings.llmConcurrency());
    form->addRow(tr("Requests at on&ce"), m_atOnce);
    form->addRow(hint(tr("More is faster, until the service limits them; a model on this computer "
                         "is best asked one at a time.")));
    form->addRow(complaint(u"llm.concurrency"_s));
    return group;
}

QDoubleSpinBox *ModelsPage::makeCap(const QString &setting, double usd)
{
    auto *cap = new QDoubleSpinBox;
    cap->setObjectName(setting);
    cap->setRange(0, mostUsd);
    // A cap of less than half a cent must not turn into none.
    const bool isFine = qRound64(usd * 10'000) % 100 != 0;
    cap->setDecimals(isFine ? 4 : 2);
    cap->setPrefix(u"$"_s);
    cap->setSpecialValueText(tr("no cap"));
    cap->setValue(usd);
    return cap;
}

QWidget *ModelsPage::makeCaps(const Settings &settings)
{
    auto [group, form] = makeGroup(tr("For how much at most"));
    m_capRun = makeCap(u"llm.max-usd-run"_s, settings.maxUsdPerRun());
    m_capMonth = makeCap(u"llm.max-usd-month"_s, settings.maxUsdPerMonth());
    form->addRow(tr("Cap of a &run"), m_capRun);
    form->addRow(complaint(u"llm.max-usd-run"_s));
    form->addRow(tr("Cap of a calen&dar month"), m_capMonth);
    form->addRow(complaint(u"llm.max-usd-month"_s));
    form->addRow(hint(tr("No request is sent that could go over. What is left stays unscored and "
                         "waits.")));
    return group;
}

void ModelsPage::showTiers()
{
    const bool hasFlex = serviceAt(m_endpoint->endpoint().base).hasFlex;
    m_flex->setEnabled(hasFlex);
    m_flexHint->setText(hasFlex ? tr("Answers may take minutes, and may be turned down at busy "
                                     "hours.")
                                : tr("This service does not offer it."));
}

QHash<QString, QString> ModelsPage::values() const
{
    QHash<QString, QString> values = m_endpoint->values();
    values.insert(m_prefilter->values());
    values.insert({{u"llm.title-pass"_s, m_titlePass->isChecked() ? u"on"_s : u"off"_s},
                   {u"llm.second-opinions"_s, QString::number(m_opinions->value())},
                   {u"llm.flex"_s, m_flex->currentData().toString()},
                   {u"llm.concurrency"_s, QString::number(m_atOnce->value())},
                   {u"llm.max-usd-run"_s, QString::number(m_capRun->value())},
                   {u"llm.max-usd-month"_s, QString::number(m_capMonth->value())}});
    return values;
}

} // namespace firstlight
