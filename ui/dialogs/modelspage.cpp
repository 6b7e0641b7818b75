// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/modelspage.h"

#include "dialogs/complaint.h"
#include "dialogs/fieldcolumn.h"
#include "dialogs/prefilterchooser.h"
#include "llm/knownservice.h"
#include "run/reading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostUsd = 100'000;
constexpr int mostAtOnce = 8;
constexpr int mostOpinions = 4;

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
    auto *page = new QWidget;
    QVBoxLayout *column = makeFieldColumn(page);
    column->setContentsMargins(16, 16, 16, 16);
    addHeading(column, tr("Service"));
    column->addWidget(makeHint(tr("Without a model, papers are ranked on this computer. With one, "
                                  "titles, abstracts and your criteria are sent to this "
                                  "service.")));
    column->addWidget(m_endpoint);
    addSending(column, parts.settings);
    addPace(column, parts.settings);
    addCaps(column, parts.settings);
    column->addStretch(1);
    setWidget(page);
    for (QWidget *field : page->findChildren<QWidget *>()) {
        if (!qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractSpinBox *>(field))
            continue;
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }
    connect(m_endpoint, &EndpointForm::serviceChanged, this, &ModelsPage::showTiers);
    // Once the page has made room for it.
    connect(
        m_endpoint, &EndpointForm::told, this,
        [this](QWidget *outcome) { ensureWidgetVisible(outcome); }, Qt::QueuedConnection);
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

void ModelsPage::addSending(QVBoxLayout *column, const Settings &settings)
{
    addHeading(column, tr("What is sent"));
    m_prefilter = new PrefilterChooser(prefilterRuleOf(settings));
    QList<QWidget *> below;
    for (const QString &key : m_prefilter->values().keys())
        below.append(complaint(key));
    addField(column, tr("S&end to the model"), m_prefilter, below);
    m_titlePass = new QCheckBox(tr("Let the model look through the t&itles first"));
    m_titlePass->setObjectName(u"llm.title-pass"_s);
    m_titlePass->setChecked(settings.hasTitlePass());
    addField(
        column, {}, m_titlePass,
        {makeHint(tr("Cheap, and drops what is far off. What it drops is kept, marked, and can "
                     "be rescued.")),
         complaint(u"llm.title-pass"_s)});
    m_opinions = makeSpin(u"llm.second-opinions"_s, 0, mostOpinions, settings.secondOpinions());
    m_opinions->setSpecialValueText(tr("none"));
    addField(column, tr("Second &opinions on papers near a cut-off"), m_opinions,
             {makeHint(tr("Scores differ by one from time to time. Each opinion asks once more "
                          "about papers within one of a cut-off; the median counts.")),
              complaint(u"llm.second-opinions"_s)});
}

void ModelsPage::addPace(QVBoxLayout *column, const Settings &settings)
{
    addHeading(column, tr("How fast"));
    m_flex = new QComboBox;
    m_flex->setObjectName(u"llm.flex"_s);
    m_flex->addItem(tr("never"), u"off"_s);
    m_flex->addItem(tr("for runs that nobody waits for"), u"scheduled"_s);
    m_flex->addItem(tr("always"), u"always"_s);
    m_flex->setCurrentIndex(m_flex->findData(settings.llmFlex()));
    m_flexHint = makeHint();
    addField(column, tr("Slower service at &half the price"), m_flex,
             {m_flexHint, complaint(u"llm.flex"_s)});
    m_atOnce = makeSpin(u"llm.concurrency"_s, 1, mostAtOnce, settings.llmConcurrency());
    addField(column, tr("Requests at on&ce"), m_atOnce,
             {makeHint(tr("More is faster, until the service limits them; a model on this computer "
                          "is best asked one at a time.")),
              complaint(u"llm.concurrency"_s)});
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

void ModelsPage::addCaps(QVBoxLayout *column, const Settings &settings)
{
    addHeading(column, tr("For how much at most"));
    m_capRun = makeCap(u"llm.max-usd-run"_s, settings.maxUsdPerRun());
    m_capMonth = makeCap(u"llm.max-usd-month"_s, settings.maxUsdPerMonth());
    addField(column, tr("Cap of a &run"), m_capRun, {complaint(u"llm.max-usd-run"_s)});
    addField(column, tr("Cap of a calen&dar month"), m_capMonth,
             {makeHint(tr("No request is sent that could go over. What is left stays unscored and "
                          "waits.")),
              complaint(u"llm.max-usd-month"_s)});
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
