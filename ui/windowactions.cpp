// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowactions.h"

#include "phrases.h"
#include "symbolicicons.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace firstlight {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
{
    const auto menu = [this, window](const QString &title) {
        m_menus.append(window->menuBar()->addMenu(title));
        return m_menus.constLast();
    };
    fillFile(menu(tr("&File")));
    fillEdit(menu(tr("&Edit")));
    fillView(menu(tr("&View")));
    fillCriteria(menu(tr("&Criteria")));
    fillPaper(menu(tr("&Paper")));
    fillHelp(menu(tr("&Help")));
    // Buttons take no mnemonics; Qt leaves "(G)" of those that languages append.
    for (QAction *action :
         {get, triage, criteria, back, showPlaces, openPdf, openHtml, print, exportMonth})
        action->setIconText(withoutMnemonic(action->text()));
    paintIcons(window->palette());
}

void WindowActions::fillFile(QMenu *menu)
{
    get = add(menu, u"get"_s, tr("&Get today's papers"), {Qt::Key_F5, Qt::CTRL | Qt::Key_R},
              u"refresh"_s);
    scoreDay = add(menu, u"scoreDay"_s, tr("Sc&ore this day with the model"),
                   {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    cancel = add(menu, u"cancel"_s, tr("&Cancel"), {Qt::CTRL | Qt::Key_Period}, u"stop"_s);
    menu->addSeparator();
    importFiles = add(menu, u"importFiles"_s, tr("&Import…"), {Qt::CTRL | Qt::Key_O});
    exportPapers = add(menu, u"exportPapers"_s, tr("&Export…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    sendToZotero = add(menu, u"sendToZotero"_s, tr("Send to &Zotero…"), {});
    menu->addSeparator();
    print = add(menu, u"print"_s, tr("&Print the month…"), {Qt::CTRL | Qt::Key_P});
    exportMonth = add(menu, u"exportMonth"_s, tr("E&xport the month…"), {});
    publishSite = add(menu, u"publishSite"_s, tr("Pu&blish as a site…"), {});
    menu->addSeparator();
    settings = add(menu, u"settings"_s, tr("&Settings…"), {Qt::CTRL | Qt::Key_Comma});
    spending = add(menu, u"spending"_s, tr("Spe&nding…"), {});
    backups = add(menu, u"backups"_s, tr("Back&ups…"), {});
    menu->addSeparator();
    quit = add(menu, u"quit"_s, tr("&Quit"), {Qt::CTRL | Qt::Key_Q});
}

void WindowActions::fillEdit(QMenu *menu)
{
    undo = add(menu, u"undo"_s, tr("&Undo"), {Qt::CTRL | Qt::Key_Z}, u"undo"_s);
    redo = add(menu, u"redo"_s, tr("&Redo"),
               {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, u"redo"_s);
    menu->addSeparator();
    find = add(menu, u"find"_s, tr("&Find in this list"), {Qt::CTRL | Qt::Key_F, Qt::Key_Slash},
               u"search"_s);
    findEverywhere = add(menu, u"findEverywhere"_s, tr("Find in all &papers"),
                         {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    menu->addSeparator();
    markAllRead = add(menu, u"markAllRead"_s, tr("Mark all shown as r&ead"),
                      {Qt::CTRL | Qt::SHIFT | Qt::Key_M});
    menu->addSeparator();
    saveCriteria = add(menu, u"saveCriteria"_s, tr("&Save criteria as revision"),
                       {Qt::CTRL | Qt::Key_S, Qt::CTRL | Qt::Key_Return});
    revertCriteria =
        add(menu, u"revertCriteria"_s, tr("Re&vert criteria"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
}

void WindowActions::fillView(QMenu *menu)
{
    triage = add(menu, u"triage"_s, tr("&Triage"), {Qt::CTRL | Qt::Key_T}, u"triage"_s);
    triage->setCheckable(true);
    criteria = add(menu, u"criteria"_s, tr("&Criteria"), {Qt::CTRL | Qt::Key_E}, u"criteria"_s);
    criteria->setCheckable(true);
    prompt = add(menu, u"showPrompt"_s, tr("What the mode&l is told…"), {});
    disagreement = add(menu, u"disagreement"_s, tr("&Disagreement…"), {});
    columns = add(menu, u"columns"_s, tr("List in colu&mns"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    columns->setCheckable(true);
    scoreGrid = addReading(menu, u"scoreGrid"_s, tr("Relevance and novelty &grid"), {Qt::Key_G});
    menu->addSeparator();
    olderDay = addReading(menu, u"olderDay"_s, tr("&Older announcement"),
                          {Qt::Key_BracketLeft, Qt::ALT | Qt::Key_Left}, u"previous"_s);
    newerDay = addReading(menu, u"newerDay"_s, tr("&Newer announcement"),
                          {Qt::Key_BracketRight, Qt::ALT | Qt::Key_Right}, u"next"_s);
    menu->addSeparator();
    zoomIn =
        add(menu, u"zoomIn"_s, tr("Zoom &in"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    zoomOut = add(menu, u"zoomOut"_s, tr("Zoom o&ut"), {Qt::CTRL | Qt::Key_Minus});
    zoomReset = add(menu, u"zoomReset"_s, tr("Normal si&ze"), {Qt::CTRL | Qt::Key_0});
    menu->addSeparator();
    fillPanes(addMenu(menu, tr("&Panes")));
    classicLayout = add(menu, u"classicLayout"_s, tr("Paper &below the list"), {});
    classicLayout->setCheckable(true);
    fullScreen = add(menu, u"fullScreen"_s, tr("&Full screen"), {Qt::Key_F11});
    fullScreen->setCheckable(true);
    resetLayout =
        add(menu, u"resetLayout"_s, tr("&Reset layout"), {Qt::CTRL | Qt::SHIFT | Qt::Key_0});
}

void WindowActions::fillPanes(QMenu *menu)
{
    nextPane = add(menu, u"nextPane"_s, tr("Ne&xt pane"), {Qt::Key_F6});
    previousPane = add(menu, u"previousPane"_s, tr("&Previous pane"), {Qt::SHIFT | Qt::Key_F6});
    menu->addSeparator();
    goToPlaces = add(menu, u"goToPlaces"_s, tr("&Days and places"), {Qt::CTRL | Qt::Key_1});
    goToList = add(menu, u"goToList"_s, tr("&List"), {Qt::CTRL | Qt::Key_2});
    goToPaper = add(menu, u"goToPaper"_s, tr("P&aper"), {Qt::CTRL | Qt::Key_3});
    goToCriteria = add(menu, u"goToCriteria"_s, tr("&Criteria"), {Qt::CTRL | Qt::Key_4});
    menu->addSeparator();
    showPlaces = add(menu, u"showPlaces"_s, tr("&Show days and places"), {Qt::CTRL | Qt::Key_B},
                     u"places"_s);
    showPlaces->setCheckable(true);
}

void WindowActions::fillCriteria(QMenu *menu)
{
    revisions = add(menu, u"revisions"_s, tr("&Revisions…"), {Qt::CTRL | Qt::Key_H});
    menu->addSeparator();
    dryRun = add(menu, u"dryRun"_s, tr("&Dry run…"), {Qt::CTRL | Qt::Key_D});
    applyCriteria = add(menu, u"applyCriteria"_s, tr("&Apply to days…"), {});
    menu->addSeparator();
    suggestions = add(menu, u"suggestions"_s, tr("Su&ggestions for the criteria…"), {});
}

void WindowActions::fillPaper(QMenu *menu)
{
    nextPaper = addReading(menu, u"nextPaper"_s, tr("&Next"), {Qt::Key_J});
    previousPaper = addReading(menu, u"previousPaper"_s, tr("&Previous"), {Qt::Key_K});
    nextUnread = addReading(menu, u"nextUnread"_s, tr("Next &unread"), {Qt::Key_N});
    previousUnread =
        addReading(menu, u"previousUnread"_s, tr("Previous unrea&d"), {Qt::SHIFT | Qt::Key_N});
    readOn = addReading(menu, u"readOn"_s, tr("Scroll &on, then next unread"), {Qt::Key_Space});
    triageBack = addReading(menu, u"triageBack"_s, tr("Ba&ck in triage"), {Qt::Key_Z});
    menu->addSeparator();
    star = addReading(menu, u"star"_s, tr("&Star"), {Qt::Key_S}, u"star-outline"_s);
    read = addReading(menu, u"read"_s, tr("&Mark as read"), {Qt::Key_M, Qt::Key_U}, u"read"_s);
    toRead = addReading(menu, u"toRead"_s, tr("&To read"), {Qt::Key_W}, u"to-read"_s);
    dismiss = addReading(menu, u"dismiss"_s, tr("Not &interested"), {Qt::Key_X}, u"dismiss"_s);
    editTags = addReading(menu, u"editTags"_s, tr("Ta&gs…"), {Qt::Key_T}, u"tag"_s);
    editNote = addReading(menu, u"editNote"_s, tr("Not&e…"), {Qt::Key_E});
    menu->addSeparator();
    pinTest = add(menu, u"pinTest"_s, tr("Pin &as a test…"), {});
    menu->addSeparator();
    markAboveRead = add(menu, u"markAboveRead"_s, tr("Mark all abo&ve as read"), {});
    markBelowRead = add(menu, u"markBelowRead"_s, tr("Mark all belo&w as read"), {});
    menu->addSeparator();
    askModel = addReading(menu, u"askModel"_s, tr("Ask the model about it"), {Qt::Key_A});
    rescue = addReading(menu, u"rescue"_s, tr("&Rescue"), {Qt::Key_R});
    audit = add(menu, u"audit"_s, tr("Audit of the da&y…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    menu->addSeparator();
    moreLikeThis =
        addReading(menu, u"moreLikeThis"_s, tr("More like t&his"), {Qt::Key_L}, u"alike"_s);
    back = addReading(menu, u"back"_s, tr("Bac&k"), {Qt::Key_Escape, Qt::Key_Backspace}, u"back"_s);
    menu->addSeparator();
    openPage = addReading(menu, u"openPage"_s, tr("A&bstract page"),
                          {Qt::Key_Return, Qt::Key_Enter}, u"link"_s);
    openPdf = addReading(menu, u"openPdf"_s, tr("PD&F"), {Qt::Key_P});
    openHtml = addReading(menu, u"openHtml"_s, tr("HTM&L"), {Qt::SHIFT | Qt::Key_P});
    openPage->setIconText(tr("arXiv"));
    downloadPdf = addReading(menu, u"downloadPdf"_s, tr("Download PDF"), {Qt::Key_D});
    showSource = addReading(menu, u"showSource"_s, tr("Te&X source"), {Qt::SHIFT | Qt::Key_T});
    menu->addSeparator();
    paperJournal = add(menu, u"paperJournal"_s, tr("&Journal of this paper…"), {});
}

void WindowActions::fillHelp(QMenu *menu)
{
    help = add(menu, u"help"_s, tr("&Help"), {Qt::Key_F1});
    shortcuts =
        add(menu, u"shortcuts"_s, tr("&Keyboard shortcuts"), {Qt::Key_Question}, u"keyboard"_s);
    menu->addSeparator();
    firstSteps = add(menu, u"firstSteps"_s, tr("&First steps…"), {});
    news = add(menu, u"news"_s, tr("What's &new"), {});
    menu->addSeparator();
    log = add(menu, u"log"_s, tr("&Log"), {});
    about = add(menu, u"about"_s, tr("&About Firstlight"), {Qt::SHIFT | Qt::Key_F1});
}

} // namespace firstlight
