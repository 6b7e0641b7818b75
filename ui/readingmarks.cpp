// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingroom.h"

#include "base/async.h"

#include <algorithm>

// What the reader does to papers.
namespace firstlight {

void ReadingRoom::tell(const QFuture<Result<void>> &saving)
{
    deliver(saving, this, [this](const Result<void> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error());
            reload();
        }
    });
}

template <class Show>
void ReadingRoom::change(const QList<ArxivId> &papers, Show show,
                         const QFuture<Result<void>> &saving)
{
    const QSet<ArxivId> changed(papers.cbegin(), papers.cend());
    if (m_picksPlace.isLong()) {
        // What is being loaded does not know of the change yet.
        if (m_loaded != m_loading) {
            ++m_loading;
            refresh();
        }
        QList<Pick> marked;
        for (Pick &pick : m_atHand) {
            if (!changed.contains(pick.paper.id))
                continue;
            show(pick.reader);
            marked.append(pick);
        }
        Q_EMIT marksChanged(marked);
        tell(saving);
        return;
    }
    ++m_loading; // what is being loaded does not know of the change yet
    for (qsizetype row = 0; row < m_picks.size(); ++row) {
        Pick &pick = m_picks[row];
        if (!changed.contains(pick.paper.id))
            continue;
        show(pick.reader);
        m_list.columns.flags[row] = flagsOf(pick);
        m_list.picks.insert(keyOf(pick), pick);
    }
    publish();
    tell(saving);
}

// A mark does not have a million papers read again when the row that shows it is known.
void ReadingRoom::takeMarked(const QList<ArxivId> &papers)
{
    QList<qint64> keys;
    const QSet<ArxivId> marked(papers.cbegin(), papers.cend());
    for (auto it = m_atHand.cbegin(); it != m_atHand.cend(); ++it) {
        if (marked.contains(it->paper.id))
            keys.append(it.key());
    }
    if (!m_place.isLong() || m_picksPlace != m_place || keys.size() < marked.size()) {
        refresh();
        return;
    }
    loadDays();
    countPlaces();
    const int loading = m_loading;
    deliver(m_services.store().picksByKey(keys, queryOf(m_place)), this,
            [this, loading](const Result<QList<Pick>> &picks) {
                if (!picks || loading != m_loading)
                    return;
                for (const Pick &pick : *picks)
                    m_atHand.insert(keyOf(pick), pick);
                Q_EMIT marksChanged(*picks);
            });
}

void ReadingRoom::setRead(const QList<ArxivId> &papers, bool read)
{
    const QDateTime now = read ? m_services.clock().now() : QDateTime();
    change(
        papers, [now](ReaderState &state) { state.readAt = now; },
        m_services.store().setRead(papers, read));
}

void ReadingRoom::setStarred(const QList<ArxivId> &papers, bool starred)
{
    change(
        papers, [starred](ReaderState &state) { state.starred = starred; },
        m_services.store().setStarred(papers, starred));
}

void ReadingRoom::setDismissed(const QList<ArxivId> &papers, bool dismissed)
{
    change(
        papers, [dismissed](ReaderState &state) { state.dismissed = dismissed; },
        m_services.store().setDismissed(papers, dismissed));
}

void ReadingRoom::setToRead(const QList<ArxivId> &papers, bool toRead)
{
    change(
        papers, [toRead](ReaderState &state) { state.toRead = toRead; },
        m_services.store().setToRead(papers, toRead));
}

void ReadingRoom::setRescued(const QList<ArxivId> &papers, bool rescued)
{
    change(
        papers, [rescued](ReaderState &state) { state.rescued = rescued; },
        m_services.store().setRescued(papers, rescued));
}

void ReadingRoom::setTag(const QList<ArxivId> &papers, const QString &tag, bool carries)
{
    Store &store = m_services.store();
    const QString name = tag.simplified();
    change(
        papers,
        [name, carries](ReaderState &state) {
            state.tags.removeIf([&name](const QString &own) {
                return own.compare(name, Qt::CaseInsensitive) == 0;
            });
            if (carries)
                state.tags.append(name);
        },
        carries ? store.addTag(papers, name) : store.removeTag(papers, name));
}

} // namespace firstlight
