// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QPalette;

namespace firstlight {

// Every command of the window: text, shortcut, place in the menus. What they do is connected by the
// window.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow *window);

    QAction *get = nullptr;
    QAction *scoreDay = nullptr;
    QAction *cancel = nullptr;
    QAction *importFiles = nullptr;
    QAction *exportPapers = nullptr;
    QAction *print = nullptr;
    QAction *exportMonth = nullptr;
    QAction *settings = nullptr;
    QAction *spending = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *find = nullptr;
    QAction *findEverywhere = nullptr;
    QAction *saveCriteria = nullptr;
    QAction *revertCriteria = nullptr;
    QAction *criteria = nullptr;
    QAction *prompt = nullptr;
    QAction *columns = nullptr;
    QAction *olderDay = nullptr;
    QAction *newerDay = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomReset = nullptr;
    QAction *scoreGrid = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *fullScreen = nullptr;
    QAction *resetLayout = nullptr;
    QAction *nextPaper = nullptr;
    QAction *previousPaper = nullptr;
    QAction *nextUnread = nullptr;
    QAction *previousUnread = nullptr;
    QAction *readOn = nullptr;
    QAction *star = nullptr;
    QAction *read = nullptr;
    QAction *dismiss = nullptr;
    QAction *editTags = nullptr;
    QAction *askModel = nullptr;
    QAction *moreLikeThis = nullptr;
    QAction *back = nullptr;
    QAction *paperJournal = nullptr;
    QAction *openPage = nullptr;
    QAction *openPdf = nullptr;
    QAction *openHtml = nullptr;
    QAction *downloadPdf = nullptr;
    QAction *showSource = nullptr;
    QAction *editNote = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;

    // Their shortcuts are bare keys: they work only in the widgets that they are added to.
    const QList<QAction *> &readingActions() const { return m_reading; }
    void paintIcons(const QPalette &palette);
    // "Star<tab>S" lines, menu by menu, as plain text.
    QString cheatSheet() const;

private:
    QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys,
                 const QString &icon = {});
    QAction *addReading(QMenu *menu, const QString &text, const QList<QKeySequence> &keys,
                        const QString &icon = {});
    void fillFile(QMenu *menu);
    void fillEdit(QMenu *menu);
    void fillView(QMenu *menu);
    void fillPaper(QMenu *menu);
    void fillHelp(QMenu *menu);

    QList<QMenu *> m_menus;
    QList<QAction *> m_reading;
};

} // namespace firstlight
