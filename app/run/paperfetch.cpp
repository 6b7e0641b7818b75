// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/paperfetch.h"

#include "base/async.h"

namespace firstlight {

using namespace Qt::StringLiterals;

PaperFetch::PaperFetch(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

QFuture<Result<QList<ArxivId>>> PaperFetch::fetch(const QList<ArxivId> &papers)
{
    return chain(this, m_parts.arxiv.fetchPapers(m_parts.settings.apiUrl(), papers))
        .then([this, papers](const SearchPage &page) { return save(papers, page); })
        .future();
}

QFuture<Result<QList<ArxivId>>> PaperFetch::save(const QList<ArxivId> &wanted,
                                                 const SearchPage &page)
{
    QList<ArxivId> found;
    QList<DatedPaper> papers;
    for (const Paper &paper : page.papers) {
        if (!wanted.contains(paper.id))
            continue;
        found.append(paper.id);
        // The API does not tell the announcement; the identifier tells its month.
        papers.append({paper, QDate(paper.id.year(), paper.id.month(), 1)});
    }
    if (found.isEmpty())
        return ready(
            Result<QList<ArxivId>>(failure(Error::Kind::NotFound, u"arXiv has no such paper"_s)));
    return chain(this, m_parts.store.importPapers(papers, {}))
        .then([found](const ImportCounts &) { return ready(Result<QList<ArxivId>>(found)); })
        .future();
}

} // namespace firstlight
