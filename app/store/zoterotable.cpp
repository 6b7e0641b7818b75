// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/zoterotable.h"

namespace firstlight {

using namespace Qt::StringLiterals;

QSet<ArxivId> savedInZotero(Session &session, const QList<ArxivId> &papers)
{
    QSet<ArxivId> saved;
    Statement find(session, u"SELECT 1 FROM zotero_paper JOIN paper ON paper.key = "
                            "zotero_paper.paper WHERE paper.id = ?"_s);
    for (const ArxivId &paper : papers) {
        if (find.run({paper.toString()}).next())
            saved.insert(paper);
    }
    return saved;
}

void setSavedInZotero(Session &session, const QList<ArxivId> &papers, const QDateTime &now)
{
    Statement save(session, u"INSERT OR REPLACE INTO zotero_paper (paper, saved_at) "
                            "SELECT key, ? FROM paper WHERE id = ?"_s);
    for (const ArxivId &paper : papers)
        save.run({toSql(now), paper.toString()});
}

} // namespace firstlight
