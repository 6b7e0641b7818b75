// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wordtable.h"

#include "store/searchplan.h"

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

QList<TermSource> termSourcesByKey(Session &session, const QList<qint64> &keys)
{
    Statement byKey(session, u"SELECT id, terms, iif(terms IS NULL, title, ''), "
                             "iif(terms IS NULL, abstract, '') FROM paper "
                             "LEFT JOIN paper_terms ON paper_terms.paper = key "
                             "AND paper_terms.version = paper.version WHERE key = ?"_s);
    QList<TermSource> sources;
    for (const qint64 key : keys) {
        QSqlQuery &row = byKey.run({key});
        if (const auto id =
                row.next() ? ArxivId::fromString(row.value(0).toString()) : std::nullopt)
            sources.append({*id, row.value(1).toByteArray(), row.value(2).toString(),
                            row.value(3).toString()});
    }
    return sources;
}

} // namespace firstlight
