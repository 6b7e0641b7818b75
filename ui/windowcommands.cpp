// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "base/log.h"
#include "firststeps.h"
#include "importcontrol.h"
#include "messages.h"
#include "panelayout.h"
#include "panes/criteriadock.h"
#include "panes/filterbar.h"
#include "panes/monthpage.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "panes/picklistview.h"
#include "panes/placespane.h"
#include "panes/statusline.h"
#include "panes/toast.h"
#include "placewords.h"
#include "readingroom.h"
#include "scorebackgrounds.h"
#include "symbolicicons.h"
#include "trayicon.h"
#include "windowactions.h"
#include "words.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QGuiApplication>
#include <QToolBar>
#include <QToolButton>

// What the commands of MainWindow do; mainwindow.cpp puts it together.
namespace firstlight {

using namespace Qt::StringLiterals;

void MainWindow::restore()
{
    const Settings &settings = m_services.settings();
    resetLayout();
    restoreGeometry(settings.windowState(u"geometry"_s).toByteArray());
    restoreState(settings.windowState(u"state"_s).toByteArray());
    m_actions->classicLayout->setChecked(settings.isClassicLayout());
    if (const QVariant panes = settings.windowState(u"panes"_s); panes.isValid())
        m_panes->restore(panes.toMap());
    m_paper->setZoom(settings.windowState(u"zoom"_s).toInt() > 0
                         ? settings.windowState(u"zoom"_s).toInt()
                         : 100);
    {
        const QSignalBlocker quiet(m_actions->criteria);
        m_actions->criteria->setChecked(!m_criteria->isHidden());
    }
    const QVariant view = settings.windowState(u"criteriaView"_s);
    if (view.isValid())
        m_criteria->setView(static_cast<CriteriaDock::View>(qBound(0, view.toInt(), 3)));
    m_list->view()->setMotion(settings.hasMotion());
    m_toast->setMotion(settings.hasMotion());
    const QVariantList widths = settings.windowState(u"columnWidths"_s).toList();
    m_list->setColumnWidths({.authors = widths.value(0).toInt(),
                             .category = widths.value(1).toInt(),
                             .day = widths.value(2).toInt()});
    m_list->filterBar()->setRanking(
        static_cast<ListOrder>(settings.windowState(u"order"_s).toInt()));
    m_list->setCutoffs({settings.relevanceCutoff(), settings.noveltyCutoff()});
    m_goingTo = ArxivId::fromString(settings.windowState(u"paper"_s).toString());
    m_room->start(placeFromText(settings.windowState(u"place"_s).toString()));
    m_list->view()->setFocus();
}

void MainWindow::remember()
{
    if (m_triage)
        endTriage(); // whose layout is not one to come back to
    Settings &settings = m_services.settings();
    const Place &place = m_trail.isEmpty() ? m_room->place() : m_trail.constFirst().place;
    settings.setWindowState(u"geometry"_s, saveGeometry());
    settings.setWindowState(u"state"_s, saveState());
    settings.setWindowState(u"panes"_s, m_panes->state());
    settings.setWindowState(u"zoom"_s, m_paper->zoom());
    const PickColumnWidths widths = m_list->columnWidths();
    settings.setWindowState(u"columnWidths"_s,
                            QVariantList{widths.authors, widths.category, widths.day});
    settings.setWindowState(u"order"_s, static_cast<int>(m_list->filterBar()->ranking()));
    settings.setWindowState(u"criteriaView"_s, int(m_criteria->view()));
    settings.setWindowState(u"place"_s, placeToText(place));
    const std::optional<Pick> pick = m_list->currentPick();
    settings.setWindowState(u"paper"_s, pick ? pick->paper.id.toString() : QString());
    settings.setWindowState(u"scorer"_s, m_scorer->currentData());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    // The end of a session closes windows, too, and must not be held up.
    if (m_tray->isShown() && !m_isQuitting && !qGuiApp->isSavingSession()) {
        event->ignore();
        stayInTray();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_actions->paintIcons(palette());
        const int side = SymbolicIcons::sideFor(this);
        m_toolBar->setIconSize({side, side});
        describeActions();
    }
}

void MainWindow::showPick(const Pick *pick)
{
    const bool isSame = pick && m_paper->pick() && m_paper->pick()->paper.id == pick->paper.id;
    m_paper->showPick(pick, pick ? m_backgrounds->of(*pick) : nullptr);
    if (!isSame) {
        m_reading.stop();
        if (pick && !pick->reader.isRead())
            m_reading.start();
    }
    if (pick && m_paper->wantsEarlier())
        m_room->fetchEarlier(*m_paper->pick());
    if (pick)
        lookAround(*pick);
    describeActions();
}

// What pages need besides their picks: this one's, and those that one key leads to.
void MainWindow::lookAround(const Pick &pick)
{
    m_backgrounds->find(pick);
    for (const int step : {1, -1}) {
        if (const std::optional<Pick> next = m_list->pickBeside(step))
            m_backgrounds->find(*next);
    }
}

void MainWindow::describeActions()
{
    const std::optional<Pick> pick = m_list->currentPick();
    for (QAction *action :
         {m_actions->markAboveRead, m_actions->markBelowRead, m_actions->paperJournal,
          m_actions->pinTest, m_actions->openPage, m_actions->openPdf, m_actions->openHtml})
        action->setEnabled(pick.has_value());
    enableMarks();
    m_actions->moreLikeThis->setEnabled(pick && !m_triage);
    m_actions->askModel->setEnabled(pick && m_run->hasModel() && !m_run->isRunning());
    const bool isStarred = pick && pick->reader.starred;
    const bool isToRead = pick && pick->reader.toRead;
    const bool isRead = pick && pick->reader.isRead();
    const bool isDismissed = pick && pick->reader.dismissed;
    m_actions->star->setText(isStarred ? tr("Un&star") : tr("&Star"));
    m_actions->star->setIcon(
        SymbolicIcons::icon(isStarred ? u"star"_s : u"star-outline"_s, palette()));
    m_actions->toRead->setText(isToRead ? tr("Not &to read") : tr("&To read"));
    m_actions->read->setText(isRead ? tr("&Mark as unread") : tr("&Mark as read"));
    m_actions->read->setIconText(isRead ? tr("Mark unread") : tr("Mark read"));
    m_actions->read->setIcon(SymbolicIcons::icon(isRead ? u"unread"_s : u"read"_s, palette()));
    m_actions->dismiss->setText(isDismissed ? tr("&Interested after all") : tr("Not &interested"));
    for (QAction *action : {m_actions->print, m_actions->exportMonth})
        action->setEnabled(m_month->isVisible() && m_month->review());
    m_actions->get->setEnabled(!m_run->isRunning());
    m_list->setGetting(m_run->isRunning());
    m_actions->importFiles->setEnabled(!m_imports->isRunning());
    m_actions->cancel->setEnabled(m_run->isRunning() || m_imports->isRunning());
    m_actions->saveCriteria->setEnabled(m_criteria->isModified());
    m_actions->revertCriteria->setEnabled(m_criteria->isModified());
    m_actions->triageBack->setEnabled(m_triage.has_value());
    m_actions->back->setEnabled(m_triage || m_panes->hasPaperInFront() || !m_trail.isEmpty());
    m_actions->olderDay->setEnabled(!m_triage && m_places->neighbour(-1).has_value());
    m_actions->newerDay->setEnabled(!m_triage && m_places->neighbour(+1).has_value());
    describeToolBar();
}

// Of papers that are selected, too, though none is current.
void MainWindow::enableMarks()
{
    const bool hasPapers =
        m_list->currentPick() || m_list->view()->selectionModel()->hasSelection();
    for (QAction *action : {m_actions->star, m_actions->toRead, m_actions->read, m_actions->dismiss,
                            m_actions->rescue})
        action->setEnabled(hasPapers);
}

// What a wide window has in sight anyway is not in the bar.
void MainWindow::describeToolBar()
{
    m_backInBar->setVisible(m_actions->back->isEnabled());
    m_placesInBar->setVisible(m_panes->hasDrawer());
    constexpr int charactersOfText = 100;
    const bool hasRoom = width() >= fontMetrics().averageCharWidth() * charactersOfText;
    for (QAction *action : {m_actions->get, m_actions->triage, m_actions->criteria}) {
        if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action)))
            button->setToolButtonStyle(hasRoom ? Qt::ToolButtonTextBesideIcon
                                               : Qt::ToolButtonIconOnly);
    }
}

void MainWindow::get()
{
    if (m_services.isSample()) {
        Q_EMIT realRequested();
        return;
    }
    if (m_lacksCriteria) {
        m_firstSteps->open();
        return;
    }
    m_list->hideTrouble();
    m_run->start(m_scorer->currentData().toString() == u"llm"_s);
}

void MainWindow::showRunError(const Error &error, bool isKeyStore)
{
    if (error.kind == Error::Kind::Cancelled) {
        m_status->report(sentence(error, Doing::Getting));
        return;
    }
    using Kind = Error::Kind;
    // The bar above the list names what feeds lack; nobody asked for more.
    const bool isFeedTrouble = error.kind == Kind::NotYet || error.kind == Kind::NotFound ||
                               error.kind == Kind::Network || error.kind == Kind::RateLimited ||
                               error.kind == Kind::Parse || error.kind == Kind::Busy;
    if (m_run->isAutomatic() && isFeedTrouble) {
        m_status->report(sentence(error, Doing::Getting));
        return;
    }
    m_status->report(tr("Getting papers ended early."));
    m_troubleIsSettings = isKeyStore || error.kind == Kind::Unauthorized ||
                          error.kind == Kind::Quota || error.kind == Kind::Budget ||
                          error.kind == Kind::Refused || error.kind == Kind::Usage;
    showTrouble(sentence(error, isKeyStore ? Doing::UsingKeyStore : Doing::Getting),
                m_troubleIsSettings ? tr("Settings…") : tr("Try again"));
}

void MainWindow::showTrouble(const QString &text, const QString &buttonText)
{
    const QString since =
        QLocale().toString(m_services.clock().now().toLocalTime().time(), QLocale::ShortFormat);
    m_list->showTrouble(tr("Since %1: %2").arg(since, text), buttonText);
}

void MainWindow::offerScorers()
{
    const Settings &settings = m_services.settings();
    const QVariant remembered =
        m_scorer->count() > 0 ? m_scorer->currentData() : settings.windowState(u"scorer"_s);
    m_scorer->clear();
    m_scorer->addItem(tr("Rank locally"), u"local"_s);
    if (m_run->hasModel())
        m_scorer->addItem(settings.llmModel(), u"llm"_s);
    const QString wanted = remembered.isValid() ? remembered.toString() : settings.defaultScorer();
    m_scorer->setCurrentIndex(qMax(0, m_scorer->findData(wanted)));
    m_scorerAction->setVisible(m_run->hasModel());
}

} // namespace firstlight
