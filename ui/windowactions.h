// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keybinding.h"

#include <QHash>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QPalette;

namespace firstlight {

class Settings;

// Every command of the window: name, text, keys, place in the menus. What they do is connected by
// the window. A command's object name is its name in the settings; it is kept for good.
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
    QAction *sendToZotero = nullptr;
    QAction *print = nullptr;
    QAction *exportMonth = nullptr;
    QAction *publishSite = nullptr;
    QAction *settings = nullptr;
    QAction *spending = nullptr;
    QAction *backups = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *find = nullptr;
    QAction *findEverywhere = nullptr;
    QAction *markAllRead = nullptr;
    QAction *saveCriteria = nullptr;
    QAction *revertCriteria = nullptr;
    QAction *suggestions = nullptr;
    QAction *triage = nullptr;
    QAction *criteria = nullptr;
    QAction *columns = nullptr;
    QAction *scoreGrid = nullptr;
    QAction *prompt = nullptr;
    QAction *revisions = nullptr;
    QAction *dryRun = nullptr;
    QAction *applyCriteria = nullptr;
    QAction *pinTest = nullptr;
    QAction *disagreement = nullptr;
    QAction *olderDay = nullptr;
    QAction *newerDay = nullptr;
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomReset = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *goToPlaces = nullptr;
    QAction *goToList = nullptr;
    QAction *goToPaper = nullptr;
    QAction *goToCriteria = nullptr;
    QAction *showPlaces = nullptr;
    QAction *classicLayout = nullptr;
    QAction *fullScreen = nullptr;
    QAction *resetLayout = nullptr;
    QAction *nextPaper = nullptr;
    QAction *previousPaper = nullptr;
    QAction *nextUnread = nullptr;
    QAction *previousUnread = nullptr;
    QAction *readOn = nullptr;
    QAction *star = nullptr;
    QAction *read = nullptr;
    QAction *triageBack = nullptr;
    QAction *toRead = nullptr;
    QAction *dismiss = nullptr;
    QAction *editTags = nullptr;
    QAction *editNote = nullptr;
    QAction *markAboveRead = nullptr;
    QAction *markBelowRead = nullptr;
    QAction *askModel = nullptr;
    QAction *rescue = nullptr;
    QAction *audit = nullptr;
    QAction *moreLikeThis = nullptr;
    QAction *back = nullptr;
    QAction *paperJournal = nullptr;
    QAction *openPage = nullptr;
    QAction *openPdf = nullptr;
    QAction *openHtml = nullptr;
    QAction *downloadPdf = nullptr;
    QAction *showSource = nullptr;
    QAction *help = nullptr;
    QAction *shortcuts = nullptr;
    QAction *firstSteps = nullptr;
    QAction *news = nullptr;
    QAction *log = nullptr;
    QAction *about = nullptr;

    // What is to be added to the widgets in which bare keys are commands: those that have such keys
    // by default, and the bare keys of the others.
    const QList<QAction *> &readingActions() const { return m_reading; }
    void paintIcons(const QPalette &palette);

    // In the order of the menus, with the keys that they have now.
    QList<KeyBinding> bindings() const;
    // The reader's own keys from the settings, else the default ones.
    void bind(const Settings &kept);

private:
    using Keys = QList<QKeySequence>;

    QAction *add(QMenu *menu, const QString &name, const QString &text, const Keys &keys,
                 const QString &icon = {});
    QAction *addReading(QMenu *menu, const QString &name, const QString &text, const Keys &keys,
                        const QString &icon = {});
    QMenu *addMenu(QMenu *parent, const QString &title);
    void fillFile(QMenu *menu);
    void fillEdit(QMenu *menu);
    void fillView(QMenu *menu);
    void fillPanes(QMenu *menu);
    void fillCriteria(QMenu *menu);
    void fillPaper(QMenu *menu);
    void fillHelp(QMenu *menu);
    void giveKeys(QAction *action, const Keys &keys);

    QList<QMenu *> m_menus;
    QList<QAction *> m_reading;
    QHash<QAction *, KeyBinding> m_bindings;
    QHash<QAction *, QAction *> m_bare; // the twin that has a command's bare keys
};

} // namespace firstlight
