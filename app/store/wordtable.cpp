// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wordtable.h"

#include "store/papertable.h"
#include "store/picktable.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

QList<int> holderCounts(Session &session, const QStringList &words, int most)
{
    Statement count(session, u"SELECT count(*) FROM (SELECT rowid FROM paper_search "
                             "WHERE paper_search MATCH ? LIMIT ?)"_s);
    QList<int> counts;
    for (const QString &word : words) {
        QSqlQuery &row = count.run({searchExpression(word), most});
        counts.append(row.next() ? row.value(0).toInt() : 0);
    }
    return counts;
}

QList<WordHolder> latestHolders(Session &session, const QList<WeightedSearch> &searches, int ofEach)
{
    Statement latest(session, u"SELECT rowid FROM paper_search WHERE paper_search MATCH ? "
                              "ORDER BY rowid DESC LIMIT ?"_s);
    QList<WordHolder> holders;
    for (const WeightedSearch &search : searches) {
        QSqlQuery &rows = latest.run({searchExpression(search.words), ofEach});
        while (rows.next())
            holders.append({rows.value(0).toLongLong(), search.weight});
    }
    return holders;
}

QList<qint64> heaviest(const QList<WordHolder> &holders, int limit)
{
    QHash<qint64, double> weights;
    for (const WordHolder &holder : holders)
        weights[holder.paper] += holder.weight;
    QList<std::pair<double, qint64>> order;
    for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight)
        order.append({weight.value(), weight.key()});
    std::sort(order.begin(), order.end(), std::greater<>());
    QList<qint64> keys;
    for (const auto &[weight, key] : order.first(std::min<qsizetype>(limit, order.size())))
        keys.append(key);
    return keys;
}

QList<Paper> papersByKey(Session &session, const QList<qint64> &keys)
{
    Statement byKey(session, u"SELECT %1 FROM paper WHERE key = ?"_s.arg(paperColumns()));
    QList<Paper> papers;
    for (const qint64 key : keys) {
        QSqlQuery &row = byKey.run({key});
        if (std::optional<Paper> paper = row.next() ? paperFrom(row) : std::nullopt)
            papers.append(*std::move(paper));
    }
    return papers;
}

} // namespace firstlight
