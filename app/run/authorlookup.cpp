// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/authorlookup.h"

#include "base/async.h"

namespace firstlight {

namespace {

// Few enough that a read of the window never waits long behind them.
constexpr qsizetype papersPerSave = 50;

} // namespace

AuthorLookup::AuthorLookup(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

QFuture<Result<LookupReport>> AuthorLookup::start(const QUrl &service, QDate day,
                                                  const QList<AnnounceType> &types)
{
    m_access = {service, {}};
    m_report = {};
    m_isCancelled = false;
    return chain(this, m_parts.store.papersToLookUp(day, types))
        .then([this](const QList<ArxivId> &papers) {
            m_papers = papers;
            return papers.isEmpty() ? ready(Result<QString>(QString())) : m_parts.readKey();
        })
        .then([this](const QString &key) {
            m_access.key = key;
            return askOn();
        })
        .future();
}

QFuture<Result<LookupReport>> AuthorLookup::askOn()
{
    const auto total = static_cast<int>(m_papers.size());
    if (m_report.asked >= total)
        return ended();
    Q_EMIT progressed(m_report.asked, total);
    if (m_isCancelled) {
        m_report.stoppedBy = Error{Error::Kind::Cancelled, {}};
        return ended();
    }
    auto asking = m_parts.scholar.authorsOf(
        m_access, m_papers.mid(m_report.asked, SemanticScholar::papersPerCall));
    // Whatever the service answers is taken as a value: its failure is no failure of the run.
    const auto answered = asking.then([](const Result<QList<PaperAuthors>> &answer) {
        return Result<Result<QList<PaperAuthors>>>(answer);
    });
    return chain(this, answered)
        .then([this](const Result<QList<PaperAuthors>> &answer) { return takeAnswer(answer); })
        .future();
}

QFuture<Result<LookupReport>> AuthorLookup::takeAnswer(const Result<QList<PaperAuthors>> &answer)
{
    if (!answer) {
        m_report.stoppedBy = answer.error();
        return ended();
    }
    for (const PaperAuthors &paper : *answer)
        m_report.known += paper.authors ? 1 : 0;
    m_report.asked += static_cast<int>(answer->size());
    return chain(this, save(*answer)).then([this] { return askOn(); }).future();
}

QFuture<Result<void>> AuthorLookup::save(const QList<PaperAuthors> &papers)
{
    QFuture<Result<void>> all =
        m_parts.store.savePaperAuthors(papers.first(std::min(papersPerSave, papers.size())));
    for (qsizetype from = papersPerSave; from < papers.size(); from += papersPerSave) {
        all = chain(this, all)
                  .then([this, part = papers.mid(from, papersPerSave)] {
                      return m_parts.store.savePaperAuthors(part);
                  })
                  .future();
    }
    return all;
}

QFuture<Result<LookupReport>> AuthorLookup::ended() const
{
    return ready(Result<LookupReport>(m_report));
}

void AuthorLookup::cancel()
{
    m_isCancelled = true;
    m_parts.scholar.cancel();
}

} // namespace firstlight
