// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowactions.h"

#include "symbolicicons.h"

#include <QAction>
#include <QKeySequence>
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
    fillPaper(menu(tr("&Paper")));
    fillHelp(menu(tr("&Help")));
    paintIcons(window->palette());
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys,
                            const QString &icon)
{
    QAction *action = menu->addAction(text);
    action->setParent(this);
    action->setShortcuts(keys);
    action->setData(icon);
    const QString plain = QString(text).remove(u'&').remove(u'…');
    action->setToolTip(keys.isEmpty()
                           ? plain
                           : plain + u" ("_s +
                                 keys.constFirst().toString(QKeySequence::NativeText) + u')');
    return action;
}

QAction *WindowActions::addReading(QMenu *menu, const QString &text,
                                   const QList<QKeySequence> &keys, const QString &icon)
{
    QAction *action = add(menu, text, keys, icon);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_reading.append(action);
    return action;
}

void WindowActions::fillFile(QMenu *menu)
{
    get = add(menu, tr("&Get today's papers"), {Qt::Key_F5, Qt::CTRL | Qt::Key_R}, u"refresh"_s);
    scoreDay = add(menu, tr("S&core this day with the model"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    scoreDay->setObjectName(u"scoreDay"_s);
    cancel = add(menu, tr("&Cancel"), {Qt::CTRL | Qt::Key_Period}, u"stop"_s);
    menu->addSeparator();
    importFiles = add(menu, tr("&Import…"), {Qt::CTRL | Qt::Key_O});
    importFiles->setObjectName(u"importFiles"_s);
    exportPapers = add(menu, tr("&Export…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    exportPapers->setObjectName(u"exportPapers"_s);
    menu->addSeparator();
    print = add(menu, tr("&Print the month…"), {Qt::CTRL | Qt::Key_P});
    print->setObjectName(u"print"_s);
    exportMonth = add(menu, tr("&Export the month…"), {});
    exportMonth->setObjectName(u"exportMonth"_s);
    menu->addSeparator();
    settings = add(menu, tr("&Settings…"), {Qt::CTRL | Qt::Key_Comma});
    spending = add(menu, tr("S&pending…"), {});
    spending->setObjectName(u"spending"_s);
    menu->addSeparator();
    quit = add(menu, tr("&Quit"), {Qt::CTRL | Qt::Key_Q});
}

void WindowActions::fillEdit(QMenu *menu)
{
    undo = add(menu, tr("&Undo"), {Qt::CTRL | Qt::Key_Z});
    menu->addSeparator();
    find = add(menu, tr("&Find in this list"), {Qt::CTRL | Qt::Key_F}, u"search"_s);
    findEverywhere = add(menu, tr("Find in all &papers"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    menu->addSeparator();
    saveCriteria = add(menu, tr("&Save criteria as revision"),
                       {Qt::CTRL | Qt::Key_S, Qt::CTRL | Qt::Key_Return});
    revertCriteria = add(menu, tr("&Revert criteria"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
}

void WindowActions::fillView(QMenu *menu)
{
    criteria = add(menu, tr("&Criteria"), {Qt::CTRL | Qt::Key_E}, u"criteria"_s);
    criteria->setCheckable(true);
    prompt = add(menu, tr("What the &model is told…"), {});
    prompt->setObjectName(u"showPrompt"_s);
    columns = add(menu, tr("List in colu&mns"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    columns->setCheckable(true);
    menu->addSeparator();
    olderDay = addReading(menu, tr("&Older announcement"),
                          {Qt::Key_BracketLeft, Qt::ALT | Qt::Key_Left}, u"previous"_s);
    newerDay = addReading(menu, tr("&Newer announcement"),
                          {Qt::Key_BracketRight, Qt::ALT | Qt::Key_Right}, u"next"_s);
    menu->addSeparator();
    scoreGrid = addReading(menu, tr("Relevance and novelty &grid"), {Qt::Key_G});
    scoreGrid->setObjectName(u"scoreGrid"_s);
    menu->addSeparator();
    zoomIn = add(menu, tr("Zoom &in"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    zoomOut = add(menu, tr("Zoom o&ut"), {Qt::CTRL | Qt::Key_Minus});
    zoomReset = add(menu, tr("Normal si&ze"), {Qt::CTRL | Qt::Key_0});
    menu->addSeparator();
    nextPane = add(menu, tr("Ne&xt pane"), {Qt::Key_F6});
    previousPane = add(menu, tr("&Previous pane"), {Qt::SHIFT | Qt::Key_F6});
    fullScreen = add(menu, tr("&Full screen"), {Qt::Key_F11});
    fullScreen->setCheckable(true);
    resetLayout = add(menu, tr("&Reset layout"), {Qt::CTRL | Qt::SHIFT | Qt::Key_0});
}

void WindowActions::fillPaper(QMenu *menu)
{
    nextPaper = addReading(menu, tr("&Next"), {Qt::Key_J});
    previousPaper = addReading(menu, tr("&Previous"), {Qt::Key_K});
    nextUnread = addReading(menu, tr("Next &unread"), {Qt::Key_N});
    previousUnread = addReading(menu, tr("Previous unrea&d"), {Qt::SHIFT | Qt::Key_N});
    readOn = addReading(menu, tr("Scroll &on, then next unread"), {Qt::Key_Space});
    menu->addSeparator();
    star = addReading(menu, tr("&Star"), {Qt::Key_S}, u"star-outline"_s);
    read = addReading(menu, tr("&Mark as read"), {Qt::Key_M, Qt::Key_U}, u"read"_s);
    dismiss = addReading(menu, tr("Not &interested"), {Qt::Key_X}, u"dismiss"_s);
    editTags = addReading(menu, tr("&Tags…"), {Qt::Key_T}, u"tag"_s);
    menu->addSeparator();
    askModel = addReading(menu, tr("Ask the mo&del about it"), {Qt::Key_A});
    askModel->setObjectName(u"askModel"_s);
    menu->addSeparator();
    moreLikeThis = addReading(menu, tr("More &like this"), {Qt::Key_L}, u"alike"_s);
    moreLikeThis->setObjectName(u"moreLikeThis"_s);
    back = addReading(menu, tr("&Back"), {Qt::Key_Escape, Qt::Key_Backspace});
    back->setObjectName(u"back"_s);
    menu->addSeparator();
    openPage = addReading(menu, tr("&Abstract page"), {Qt::Key_Return, Qt::Key_Enter}, u"link"_s);
    openPdf = addReading(menu, tr("PD&F"), {Qt::Key_P});
    openHtml = addReading(menu, tr("&HTML"), {Qt::SHIFT | Qt::Key_P});
    openPage->setIconText(tr("arXiv"));
    menu->addSeparator();
    downloadPdf = addReading(menu, tr("&Download PDF"), {Qt::Key_D});
    showSource = addReading(menu, tr("TeX s&ource"), {Qt::SHIFT | Qt::Key_T});
    menu->addSeparator();
    editNote = addReading(menu, tr("N&ote…"), {Qt::Key_E});
    menu->addSeparator();
    paperJournal = add(menu, tr("&Journal of this paper…"), {});
    paperJournal->setObjectName(u"paperJournal"_s);
}

void WindowActions::fillHelp(QMenu *menu)
{
    shortcuts = add(menu, tr("&Keyboard shortcuts"), {Qt::Key_F1});
    about = add(menu, tr("&About Firstlight"), {Qt::SHIFT | Qt::Key_F1});
}

void WindowActions::paintIcons(const QPalette &palette)
{
    for (const QMenu *menu : m_menus) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (const QString name = action->data().toString(); !name.isEmpty())
                action->setIcon(SymbolicIcons::icon(name, palette));
        }
    }
}

QString WindowActions::cheatSheet() const
{
    QStringList lines;
    for (const QMenu *menu : m_menus) {
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            QStringList keys;
            const QList<QKeySequence> sequences = action->shortcuts();
            for (const QKeySequence &sequence : sequences)
                keys.append(sequence.toString(QKeySequence::NativeText));
            if (!keys.isEmpty())
                lines.append(keys.join(tr(" or ")) + u"  –  "_s + action->text().remove(u'&'));
        }
    }
    return lines.join(u'\n');
}

} // namespace firstlight
