// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "dialogs/tageditor.h"
#include "panes/filterbar.h"
#include "panes/filterchips.h"
#include "panes/paperview.h"
#include "panes/picklistpane.h"
#include "panes/placespane.h"
#include "panes/searchbox.h"
#include "panes/statusline.h"
#include "readingroom.h"
#include "windowactions.h"

// What MainWindow lets the list ask of the reading room: texts in sight, searches, tags.
namespace firstlight {

using namespace Qt::StringLiterals;

void MainWindow::connectLists()
{
    connect(m_list, &PickListPane::picksWanted, m_room, &ReadingRoom::fetch);
    connect(m_list, &PickListPane::questioned, m_room, &ReadingRoom::findRows);
    connect(m_list, &PickListPane::topicsWanted, m_room, &ReadingRoom::findTopics);
    connect(m_room, &ReadingRoom::topicsFound, m_list, &PickListPane::takeTopics);
    connect(m_list, &PickListPane::arrivedRequested, m_room, &ReadingRoom::showArrived);
    connect(m_list, &PickListPane::orderChanged, m_room, &ReadingRoom::setOrder);
    connect(m_room, &ReadingRoom::picksFetched, m_list, &PickListPane::takePicks);
    connect(m_room, &ReadingRoom::marksChanged, m_list, &PickListPane::takeMarks);
    connect(m_room, &ReadingRoom::rowsFound, m_list, &PickListPane::takeFound);
    connect(m_room, &ReadingRoom::placesCounted, m_places, &PlacesPane::setCounts);
    connect(m_places, &PlacesPane::searchRenamed, m_room, &ReadingRoom::renameSearch);
    connect(m_places, &PlacesPane::searchRemoved, m_room, &ReadingRoom::removeSearch);
    connect(m_actions->editTags, &QAction::triggered, this, &MainWindow::editTags);
    connect(m_actions->columns, &QAction::toggled, this, [this](bool isOn) {
        m_list->setDensity(isOn ? Density::Columns : Density::Cards);
        m_services.settings().setWindowState(u"columns"_s, isOn);
    });
    m_actions->columns->setChecked(m_services.settings().windowState(u"columns"_s).toBool());
    offerCategories();
    connectSearch();
}

void MainWindow::offerCategories()
{
    m_list->filterBar()->chips()->setFollowedCategories(m_services.settings().categories());
}

void MainWindow::connectSearch()
{
    SearchBox *box = m_list->filterBar()->searchBox();
    connect(m_actions->findEverywhere, &QAction::triggered, this,
            [this] { m_list->filterBar()->focusSearch(true); });
    connect(box, &SearchBox::searchedEverywhere, this, &MainWindow::searchEverywhere);
    connect(box, &SearchBox::saveRequested, m_room, &ReadingRoom::saveSearch);
    connect(box, &SearchBox::saveRequested, this, [this](const QString &name) {
        m_status->say(tr("The search is kept as “%1”.").arg(name));
    });
    connect(m_room, &ReadingRoom::searchTooWide, this, [this] {
        m_list->filterBar()->searchBox()->complain(
            tr("So many papers are found that only the newest can be shown first. Add a word to "
               "see the best matches."));
    });
    connect(m_room, &ReadingRoom::picksLoaded, this, [this, box](const Place &place) {
        const QString query = m_room->searchOf(place);
        if (place.isSearch())
            box->showSearch(query, true);
        else if (box->isEverywhere())
            box->showSearch({}, false);
        m_list->setSearch(query);
    });
}

// An empty search ends it: the reader comes back to where they were.
void MainWindow::searchEverywhere(const QString &query)
{
    const bool isSearching = m_room->place().kind == Place::Kind::Search;
    if (!query.isEmpty()) {
        if (!isSearching) {
            const std::optional<Pick> pick = m_list->currentPick();
            m_beforeSearch = {m_room->place(), pick ? std::optional(pick->paper.id) : std::nullopt};
        }
        m_room->open({.kind = Place::Kind::Search, .text = query});
    } else if (isSearching) {
        const Step before = m_beforeSearch.value_or(Step());
        m_goingTo = before.paper;
        m_room->open(before.place);
    }
}

// The papers are those that are selected now, whatever is selected while the tags are edited.
void MainWindow::editTags()
{
    const QList<Pick> picks = m_list->selectedPicks();
    if (picks.size() == 1 && m_paper->isVisible()) {
        m_paper->editTags();
        return;
    }
    if (picks.isEmpty())
        return;
    QHash<QString, int> carried;
    for (const Pick &pick : picks) {
        for (const QString &own : pick.reader.tags)
            ++carried[own];
    }
    auto *editor =
        new TagEditor(m_room->knownTags(), carried, static_cast<int>(picks.size()), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &TagEditor::tagged, this,
            [this, keys = m_list->selectedKeys()](const QString &name, bool carries) {
                m_room->withPicks(keys, [this, name, carries](const QList<Pick> &now) {
                    tag(now, name, carries);
                });
            });
    editor->open();
}

} // namespace firstlight
