// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/semanticscholar.h"
#include "store/store.h"

#include <functional>

namespace firstlight {

struct LookupReport
{
    int asked = 0;                  // papers that the service told of
    int known = 0;                  // to the service
    std::optional<Error> stoppedBy; // of the service, the rest is asked for by the next run
};

// Asks Semantic Scholar for the authors of a day's papers, and of earlier ones that it did not know
// yet. Each answer is saved before the next is asked for, so that a run killed in between is
// continued by the next.
class AuthorLookup final : public QObject
{
    Q_OBJECT

public:
    // The references must outlive it.
    struct Parts
    {
        Store &store;
        SemanticScholar &scholar;
        std::function<QFuture<Result<QString>>()> readKey; // called only where there is a question
    };
    explicit AuthorLookup(Parts parts, QObject *parent = nullptr);

    // One at a time. Error: Storage.
    QFuture<Result<LookupReport>> start(const QUrl &service, QDate day,
                                        const QList<AnnounceType> &types);
    void cancel(); // the report says Cancelled

Q_SIGNALS:
    void progressed(int done, int total);

private:
    QFuture<Result<LookupReport>> askOn();
    QFuture<Result<LookupReport>> takeAnswer(const Result<QList<PaperAuthors>> &answer);
    QFuture<Result<void>> save(const QList<PaperAuthors> &papers);
    QFuture<Result<LookupReport>> ended() const;

    Parts m_parts;
    ScholarAccess m_access;
    QList<ArxivId> m_papers;
    LookupReport m_report;
    bool m_isCancelled = false;
};

} // namespace firstlight
