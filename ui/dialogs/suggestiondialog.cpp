// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/suggestiondialog.h"

#include "paper/texunicode.h"
#include "words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString dollars(const std::optional<double> &usd)
{
    return usd ? moneyText(*usd) : SuggestionDialog::tr("unknown");
}

// One line each, so that a row says what it would change.
QString changeText(const ProposedEdit &edit)
{
    const QStringList lines = editDifferenceText({.action = edit.action,
                                                  .place = edit.place,
                                                  .topic = edit.topic,
                                                  .before = edit.before,
                                                  .after = edit.after,
                                                  .reason = {}})
                                  .split(u'\n');
    //: where in the criteria, then the lines that go and come
    return SuggestionDialog::tr("%1: %2").arg(editPlaceText(edit), lines.join(u"  "_s));
}

void setUp(QTreeWidget *list, const QString &name, const QStringList &headings)
{
    list->setObjectName(name);
    list->setHeaderLabels(headings);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace

SuggestionDialog::SuggestionDialog(Services &services, QWidget *parent)
    : QDialog(parent)
    , m_control(services)
    , m_about(new QLabel(this))
    , m_missList(new QTreeWidget(this))
    , m_editList(new QTreeWidget(this))
    , m_details(new QPlainTextEdit(this))
    , m_together(new QLabel(this))
    , m_ask(new QPushButton(this))
    , m_take(new QPushButton(tr("&Take over"), this))
    , m_settings(new QPushButton(tr("&Settings…"), this))
{
    setObjectName(u"suggestions"_s);
    setWindowTitle(tr("Suggestions for the criteria"));
    describeParts();
    layOut();
    connectControl();
    begin();
}

void SuggestionDialog::describeParts()
{
    for (QLabel *label : {m_about, m_together}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_about->setObjectName(u"suggestionsAbout"_s);
    m_together->setObjectName(u"editsTogether"_s);
    m_together->setAccessibleName(tr("The ticked ones together"));
    setUp(m_missList, u"misses"_s, {tr("Missed paper"), tr("What you said"), tr("Score")});
    m_missList->setAccessibleName(tr("Missed papers"));
    setUp(m_editList, u"edits"_s, {tr("Proposed change"), tr("Effect on the tests, alone")});
    m_editList->setAccessibleName(tr("Proposed changes"));
    m_details->setObjectName(u"editDetails"_s);
    m_details->setAccessibleName(tr("The change in full"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setFixedHeight(fontMetrics().lineSpacing() * 5);
    for (QPushButton *button : {m_ask, m_take, m_settings})
        button->setAutoDefault(false);
    m_ask->setObjectName(u"askForEdits"_s);
    m_take->setObjectName(u"takeEdits"_s);
    m_settings->setObjectName(u"toSettings"_s);
}

void SuggestionDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_missList, 2);
    column->addWidget(m_editList, 3);
    column->addWidget(m_details);
    column->addWidget(m_together);
    column->addWidget(makeButtons());
    for (QWidget *later : {static_cast<QWidget *>(m_editList), static_cast<QWidget *>(m_details),
                           static_cast<QWidget *>(m_together), static_cast<QWidget *>(m_take)})
        later->hide();
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36);
}

QWidget *SuggestionDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_settings, QDialogButtonBox::ActionRole);
    buttons->addButton(m_ask, QDialogButtonBox::ActionRole);
    buttons->addButton(m_take, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_settings, &QPushButton::clicked, this, [this] {
        Q_EMIT settingsRequested();
        close();
    });
    connect(m_ask, &QPushButton::clicked, this, &SuggestionDialog::askOrCancel);
    connect(m_take, &QPushButton::clicked, this, &SuggestionDialog::takeOver);
    return buttons;
}

void SuggestionDialog::connectControl()
{
    connect(&m_control, &SuggestionControl::forecastMade, this, &SuggestionDialog::showForecast);
    connect(&m_control, &SuggestionControl::suggested, this, &SuggestionDialog::showEdits);
    connect(&m_control, &SuggestionControl::measured, this, &SuggestionDialog::showEffects);
    connect(&m_control, &SuggestionControl::measuringFailed, m_together, &QLabel::setText);
    connect(&m_control, &SuggestionControl::failed, this, &SuggestionDialog::stop);
    connect(m_editList, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *, int at) {
        if (at == 0)
            tick();
    });
    connect(m_editList, &QTreeWidget::currentItemChanged, this, &SuggestionDialog::showDetails);
    connect(m_missList, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const Pick &pick = m_misses.at(item->data(0, Qt::UserRole).toInt()).pick;
        Q_EMIT paperChosen(pick.paper.id, pick.day);
    });
}

void SuggestionDialog::begin()
{
    m_ask->setText(tr("&Ask the model"));
    m_ask->setEnabled(false);
    m_settings->setVisible(!m_control.hasModel());
    if (!m_control.hasModel()) {
        m_missList->hide();
        m_about->setText(tr("Suggestions come from a model, and none is set. Choose one in the "
                            "settings; nothing is sent before you ask."));
        m_settings->setFocus();
        return;
    }
    m_about->setText(tr("Looking for what the criteria miss…"));
    m_control.forecast();
}

void SuggestionDialog::showForecast(const SuggestionForecast &forecast)
{
    showMisses(forecast.misses);
    m_about->setText(
        tr("The criteria and you differ on %Ln paper(s). One question about them to %1 costs about "
           "%2, at most %3. Nothing has been sent yet.",
           nullptr, int(forecast.misses.size()))
            .arg(m_control.modelName(), dollars(forecast.usdExpected), dollars(forecast.usdWorst)));
    m_askText =
        forecast.usdExpected
            ? tr("&Ask %1 (about %2)").arg(m_control.modelName(), moneyText(*forecast.usdExpected))
            : tr("&Ask %1 (price unknown)").arg(m_control.modelName());
    m_ask->setText(m_askText);
    m_ask->setEnabled(true);
    m_ask->setFocus();
}

void SuggestionDialog::showMisses(const QList<Miss> &misses)
{
    m_misses = misses;
    m_missList->clear();
    for (qsizetype at = 0; at < misses.size(); ++at) {
        const Miss &miss = misses.at(at);
        auto *item = new QTreeWidgetItem(m_missList);
        item->setText(0, readableTex(miss.pick.paper.title));
        item->setToolTip(0, item->text(0));
        item->setText(1, miss.isWanted ? tr("Wanted, but no pick") : tr("Dismissed, but a pick"));
        item->setText(2, chipTexts(miss.pick).join(u' '));
        item->setData(0, Qt::UserRole, int(at));
    }
    m_missList->setCurrentItem(m_missList->topLevelItem(0));
}

void SuggestionDialog::askOrCancel()
{
    if (m_isAsking) {
        m_control.cancel();
        return;
    }
    m_isAsking = true;
    m_ask->setText(tr("&Cancel"));
    m_about->setText(tr("Asking %1…").arg(m_control.modelName()));
    m_control.ask();
}

void SuggestionDialog::stop(const QString &trouble)
{
    m_isAsking = false;
    m_about->setText(trouble);
    m_ask->setText(m_askText.isEmpty() ? tr("&Ask the model") : m_askText);
    m_ask->setEnabled(!m_askText.isEmpty());
}

void SuggestionDialog::showEdits()
{
    const Suggestions &suggestions = *m_control.suggestions();
    const bool hasEdits = !suggestions.edits.isEmpty();
    const QString text =
        hasEdits
            ? tr("%Ln change(s) proposed, for %1. Tick what you want; it becomes a draft.", nullptr,
                 int(suggestions.edits.size()))
            : tr("Nothing proposed that fits the criteria, for %1. Ask again, or another model.");
    stop(text.arg(dollars(suggestions.answer.usd)));
    showMisses(suggestions.misses);
    {
        const QSignalBlocker quiet(m_editList);
        m_editList->clear();
        for (const ProposedEdit &edit : suggestions.edits) {
            auto *item = new QTreeWidgetItem(m_editList);
            item->setText(0, changeText(edit));
            item->setToolTip(0, editDifferenceText(edit));
            item->setText(1, tr("Being measured…"));
            item->setCheckState(0, Qt::Unchecked);
        }
    }
    for (QWidget *part : {static_cast<QWidget *>(m_editList), static_cast<QWidget *>(m_details),
                          static_cast<QWidget *>(m_together), static_cast<QWidget *>(m_take)})
        part->setVisible(hasEdits);
    m_take->setEnabled(false);
    m_together->setText(tr("Nothing is ticked."));
    m_editList->setCurrentItem(m_editList->topLevelItem(0));
    if (hasEdits)
        m_editList->setFocus();
}

void SuggestionDialog::showDetails()
{
    const int row = m_editList->indexOfTopLevelItem(m_editList->currentItem());
    const QList<ProposedEdit> &edits = m_control.suggestions()->edits;
    m_details->setPlainText(row >= 0 ? editDifferenceText(edits.at(row)) : QString());
}

QList<bool> SuggestionDialog::ticked() const
{
    QList<bool> accepted;
    for (int row = 0; row < m_editList->topLevelItemCount(); ++row)
        accepted.append(m_editList->topLevelItem(row)->checkState(0) == Qt::Checked);
    return accepted;
}

void SuggestionDialog::tick()
{
    const QList<bool> accepted = ticked();
    m_take->setEnabled(accepted.contains(true));
    if (!accepted.contains(true))
        m_together->setText(tr("Nothing is ticked."));
    m_control.accept(accepted);
}

void SuggestionDialog::showEffects(const SuggestionEffects &effects)
{
    const QSignalBlocker quiet(m_editList);
    for (int row = 0; row < m_editList->topLevelItemCount() && row < effects.alone.size(); ++row)
        m_editList->topLevelItem(row)->setText(1, effectText(effects, effects.alone.at(row)));
    if (effects.together)
        m_together->setText(tr("Together: %1").arg(effectText(effects, *effects.together)));
}

void SuggestionDialog::takeOver()
{
    QList<ProposedEdit> edits;
    const QList<bool> accepted = ticked();
    for (qsizetype at = 0; at < accepted.size(); ++at) {
        if (accepted.at(at))
            edits.append(m_control.suggestions()->edits.at(at));
    }
    Q_EMIT taken(edits);
    close();
}

} // namespace firstlight
