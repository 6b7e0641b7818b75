// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/picklistpane.h"

#include "delegates/hitmarks.h"
#include "models/rowexport.h"
#include "panes/filterbar.h"
#include "panes/filterchips.h"
#include "panes/picklistview.h"
#include "panes/searchbox.h"
#include "searchwords.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

// What PickListPane has of its papers: those in sight, those selected, those searched for.
namespace firstlight {

void PickListPane::takePicks(const QList<Pick> &picks)
{
    for (const Pick &pick : picks)
        m_asked.remove(keyOf(pick));
    m_model.takePicks(picks);
    // Now the paper that was gone to can be read, as it is.
    const bool hasCurrent = std::any_of(picks.cbegin(), picks.cend(), [this](const Pick &pick) {
        return keyOf(pick) == m_current;
    });
    if (const std::optional<Pick> pick = currentPick(); pick && hasCurrent)
        Q_EMIT currentPickChanged(&*pick);
    askForSight();
}

void PickListPane::takeMarks(const QList<Pick> &picks)
{
    m_model.takeMarks(picks);
    if (const std::optional<Pick> pick = currentPick())
        Q_EMIT currentPickChanged(&*pick);
}

void PickListPane::takeFound(const FoundRows &found)
{
    if (found.query == m_question)
        m_model.takeFound(found);
}

void PickListPane::takeTopics(const PaperTopics &topics)
{
    m_model.takeTopics(topics);
    m_filterBar->chips()->setTopics(topicsIn(topics));
}

// What is in sight, and as much above and twice as much below.
void PickListPane::askForSight()
{
    const auto [first, last] = m_view->rowsInSight();
    const int page = qMax(1, last - first + 1);
    QList<qint64> keys = m_model.keysToFetch(first - page, last + 2 * page);
    keys.removeIf([this](qint64 key) { return m_asked.contains(key); });
    if (keys.isEmpty())
        return;
    for (const qint64 key : keys)
        m_asked.insert(key);
    Q_EMIT picksWanted(keys);
}

void PickListPane::askStore()
{
    const QString question = questionToStore(m_model.view(), m_model.list().isWhole);
    if (question == m_question)
        return;
    m_question = question;
    if (!question.isEmpty())
        Q_EMIT questioned(question);
}

void PickListPane::setSearch(const QString &query)
{
    m_search = query;
    markHits();
}

void PickListPane::markHits()
{
    const QString inList = m_filterBar->searchBox()->listText();
    const QString query = inList.isEmpty() ? m_search : inList;
    const QStringList words = wordsToMark(query);
    m_delegate->setMarkedWords(words);
    Q_EMIT hitsChanged(words);
    m_filterBar->searchBox()->complain(mistakesSentence(searchQuery(query, true)));
    m_view->viewport()->update();
}

std::optional<Pick> PickListPane::currentPick() const
{
    const Pick *pick = m_current != 0 ? m_model.pickAt(m_model.indexOf(m_current)) : nullptr;
    return pick ? std::optional(*pick) : std::nullopt;
}

QList<qint64> PickListPane::selectedKeys() const
{
    QList<qint64> keys;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (const qint64 key = m_model.keyAt(index); key != 0)
            keys.append(key);
    }
    if (keys.isEmpty() && m_current != 0)
        keys.append(m_current);
    return keys;
}

QList<Pick> PickListPane::selectedPicks() const
{
    return picksAtHand(selectedKeys());
}

QList<Pick> PickListPane::picksAtHand(const QList<qint64> &keys) const
{
    QList<Pick> picks;
    for (const qint64 key : keys) {
        if (const auto pick = m_model.list().picks.constFind(key);
            pick != m_model.list().picks.cend())
            picks.append(*pick);
    }
    return picks;
}

QList<qint64> PickListPane::shownKeys(const QSet<Band> &bands) const
{
    QList<qint64> keys;
    bool isWanted = true;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        const qint64 key = m_model.keyAt(index);
        if (key == 0)
            isWanted =
                bands.contains(static_cast<Band>(index.data(PickListModel::BandRole).toInt()));
        else if (isWanted)
            keys.append(key);
    }
    return keys;
}

QList<Pick> PickListPane::shownPicks(const QSet<Band> &bands) const
{
    return picksAtHand(shownKeys(bands));
}

void PickListPane::copySelected() const
{
    if (std::unique_ptr<QMimeData> exported = exportedPicks(selectedPicks()))
        QApplication::clipboard()->setMimeData(exported.release());
}

void PickListPane::selectPick(const ArxivId &paper)
{
    if (const QModelIndex index = m_model.indexOf(paper); index.isValid())
        m_view->setCurrentIndex(index);
}

std::optional<Pick> PickListPane::pickBeside(int step) const
{
    const Pick *pick = m_model.pickAt(m_model.nextPick(m_view->currentIndex(), step));
    return pick ? std::optional(*pick) : std::nullopt;
}

bool PickListPane::goTo(int step, bool unreadOnly)
{
    const QModelIndex next = m_model.nextPick(m_view->currentIndex(), step, unreadOnly);
    if (next.isValid())
        m_view->setCurrentIndex(next);
    return next.isValid();
}

} // namespace firstlight
