// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnews.h"
#include "linkdesk.h"
#include "mainwindow.h"
#include "panes/noticebar.h"
#include "readingroom.h"
#include "trayicon.h"
#include "windowactions.h"

#include <QApplication>
#include <QVBoxLayout>

// How MainWindow meets the desktop: what it tells, what it is asked, where it stays when closed.
namespace firstlight {

using namespace Qt::StringLiterals;

void MainWindow::connectDesktop()
{
    qobject_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, m_links->bar());
    const auto openDay = [this](QDate day) {
        m_actions->triage->setChecked(false);
        m_room->open({.kind = Place::Kind::Day, .day = day});
    };
    connect(m_links, &LinkDesk::dayWanted, this, openDay);
    connect(m_links, &LinkDesk::papersFound, this, &MainWindow::openPapers);
    connect(m_links, &LinkDesk::paperFound, this, [this](const ArxivId &paper, QDate day) {
        m_actions->triage->setChecked(false);
        openInDay(paper, day);
    });
    connect(m_news, &DesktopNews::opened, this, [this, openDay](QDate day, const QString &token) {
        raiseWith(token);
        if (day.isValid())
            openDay(day);
    });
    connectTray();
}

void MainWindow::connectTray()
{
    connect(m_room, &ReadingRoom::daysLoaded, this, [this](const QList<DaySummary> &days) {
        m_tray->setDay(days.isEmpty() ? QDate() : days.constFirst().day);
    });
    connect(m_tray, &TrayIcon::openRequested, this, [this] { raiseWith({}); });
    connect(m_tray, &TrayIcon::getRequested, m_actions->get, &QAction::trigger);
    connect(m_run, &RunControl::runningChanged, m_tray,
            [this](bool isRunning) { m_tray->setGetEnabled(!isRunning); });
    connect(m_tray, &TrayIcon::quitRequested, this, &MainWindow::quit);
}

void MainWindow::comeForward(const InstanceMessage &asked)
{
    raiseWith(asked.token);
    if (!asked.links.isEmpty())
        m_links->open(asked.links);
}

// Wayland takes the leave to raise a window from the environment, and out of it.
void MainWindow::raiseWith(const QString &token)
{
    if (!token.isEmpty() && QGuiApplication::platformName().startsWith("wayland"_L1))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    if (isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

// Wherever they are: the search finds what no day lists.
void MainWindow::openPapers(const QList<ArxivId> &papers)
{
    m_actions->triage->setChecked(false);
    QStringList terms;
    for (const ArxivId &paper : papers)
        terms.append(u"id:"_s + paper.toString());
    showList();
    searchEverywhere(terms.join(u" OR "_s));
    m_goingTo = papers.constFirst();
}

void MainWindow::stayInTray()
{
    hide();
    Settings &settings = m_services.settings();
    if (settings.windowState(u"trayTold"_s).toBool())
        return;
    settings.setWindowState(u"trayTold"_s, true);
    m_news->show({.title = tr("Firstlight stays in the tray"),
                  .body = tr("It goes on getting papers there. Its icon opens the window again and "
                             "has “Quit” in its menu."),
                  .day = {}});
}

void MainWindow::quit()
{
    m_isQuitting = true;
    const bool wasInTray = m_tray->isShown();
    if (close() && wasInTray)
        QCoreApplication::quit();
    m_isQuitting = false;
}

} // namespace firstlight
