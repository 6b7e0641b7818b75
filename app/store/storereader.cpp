// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader does with papers, and the searches that the reader keeps.
#include "store/databasework.h"
#include "store/readerlog.h"
#include "store/readertable.h"
#include "store/savedsearchtable.h"
#include "store/store.h"
#include "store/zoterotable.h"

namespace firstlight {

QFuture<Result<void>> Store::changeReaderState(const ReaderChange &change, const QString &note)
{
    return m_database->run([=, this, now = m_clock.now()](const QSqlDatabase &connection) {
        Result<void> changed = inTransaction(connection, [&](Session &session) {
            firstlight::changeReaderState(session, change, note, now);
        });
        if (changed)
            announce([this, papers = change.papers] { Q_EMIT readerStateChanged(papers); });
        return changed;
    });
}

QFuture<Result<void>> Store::setRead(const QList<ArxivId> &papers, bool read)
{
    return changeReaderState({ReaderField::Read, read, {}, papers});
}

QFuture<Result<void>> Store::setStarred(const QList<ArxivId> &papers, bool starred)
{
    return changeReaderState({ReaderField::Starred, starred, {}, papers});
}

QFuture<Result<void>> Store::setDismissed(const QList<ArxivId> &papers, bool dismissed)
{
    return changeReaderState({ReaderField::Dismissed, dismissed, {}, papers});
}

QFuture<Result<void>> Store::setToRead(const QList<ArxivId> &papers, bool toRead)
{
    return changeReaderState({ReaderField::ToRead, toRead, {}, papers});
}

QFuture<Result<void>> Store::setRescued(const QList<ArxivId> &papers, bool rescued)
{
    return changeReaderState({ReaderField::Rescued, rescued, {}, papers});
}

QFuture<Result<void>> Store::addTag(const QList<ArxivId> &papers, const QString &tag)
{
    return changeReaderState({ReaderField::Tag, true, tag, papers});
}

QFuture<Result<void>> Store::removeTag(const QList<ArxivId> &papers, const QString &tag)
{
    return changeReaderState({ReaderField::Tag, false, tag, papers});
}

QFuture<Result<void>> Store::setNote(const ArxivId &paper, const QString &text)
{
    return changeReaderState({ReaderField::Note, !text.isEmpty(), {}, {paper}}, text);
}

QFuture<Result<ReaderChange>> Store::stepThroughChanges(ReaderChange (*step)(Session &,
                                                                             const QDateTime &))
{
    return m_database->run([this, step, now = m_clock.now()](const QSqlDatabase &connection) {
        Result<ReaderChange> change =
            inTransaction(connection, [&](Session &session) { return step(session, now); });
        if (change && !change->isEmpty())
            announce([this, papers = change->papers] { Q_EMIT readerStateChanged(papers); });
        return change;
    });
}

QFuture<Result<ReaderChange>> Store::undo()
{
    return stepThroughChanges(undoLast);
}

QFuture<Result<ReaderChange>> Store::redo()
{
    return stepThroughChanges(redoLast);
}

QFuture<Result<QList<TagCount>>> Store::tags()
{
    return read(*m_database, [](Session &session) { return tagCounts(session); });
}

QFuture<Result<QList<SavedSearch>>> Store::savedSearches()
{
    return read(*m_database, [](Session &session) { return firstlight::savedSearches(session); });
}

QFuture<Result<void>> Store::changeSearches(std::function<void(Session &)> change)
{
    return m_database->run([this, change = std::move(change)](const QSqlDatabase &connection) {
        Result<void> changed = inTransaction(connection, change);
        if (changed)
            announce([this] { Q_EMIT savedSearchesChanged(); });
        return changed;
    });
}

QFuture<Result<void>> Store::saveSearch(const QString &name, const QString &query)
{
    return changeSearches([search = SavedSearch{name, query}, now = m_clock.now()](
                              Session &session) { firstlight::saveSearch(session, search, now); });
}

QFuture<Result<void>> Store::renameSearch(const QString &name, const QString &newName)
{
    return changeSearches([=, now = m_clock.now()](Session &session) {
        firstlight::renameSearch(session, name, newName, now);
    });
}

QFuture<Result<void>> Store::removeSearch(const QString &name)
{
    return changeSearches([=, now = m_clock.now()](Session &session) {
        firstlight::removeSearch(session, name, now);
    });
}

QFuture<Result<QSet<ArxivId>>> Store::savedInZotero(const QList<ArxivId> &papers)
{
    return read(*m_database,
                [papers](Session &session) { return firstlight::savedInZotero(session, papers); });
}

QFuture<Result<void>> Store::setSavedInZotero(const QList<ArxivId> &papers)
{
    return write(*m_database, [papers, now = m_clock.now()](Session &session) {
        firstlight::setSavedInZotero(session, papers, now);
    });
}

} // namespace firstlight
