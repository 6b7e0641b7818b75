// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rankingtable.h"

#include <QSet>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMarkedPapers = 500;

std::optional<WindowPaper::Verdict> verdictIn(QSqlQuery &row)
{
    if (!row.next())
        return {};
    WindowPaper::Verdict verdict{row.value(0).toString(), row.value(1).toInt(), {}};
    if (!row.value(2).isNull())
        verdict.novelty = row.value(2).toInt();
    return verdict;
}

class WindowReader final
{
public:
    WindowReader(Session &session, const QString &criteriaHash)
        : m_papers(session,
                   u"SELECT id, paper.version, first_announced, terms, starred_at, dismissed_at "
                   "FROM paper LEFT JOIN paper_terms ON paper_terms.paper = key "
                   "AND paper_terms.version = paper.version "
                   "LEFT JOIN reader_state ON reader_state.paper = key WHERE key = ?"_s)
        , m_texts(session, u"SELECT title, abstract FROM paper WHERE key = ?"_s)
        , m_verdicts(session, u"SELECT criteria_hash, relevance, novelty FROM score "
                              "WHERE paper = ? AND scorer <> 'local' AND state = 'scored' "
                              "AND relevance IS NOT NULL "
                              "ORDER BY criteria_hash = ? DESC, made_at DESC LIMIT 1"_s)
        , m_criteriaHash(criteriaHash)
    {}

    std::optional<WindowPaper> read(qint64 key)
    {
        QSqlQuery &row = m_papers.run({key});
        const auto id = row.next() ? ArxivId::fromString(row.value(0).toString()) : std::nullopt;
        if (!id)
            return {};
        WindowPaper paper{.key = key,
                          .id = *id,
                          .version = row.value(1).toInt(),
                          .firstAnnounced = QDate::fromString(row.value(2).toString(), Qt::ISODate),
                          .terms = row.value(3).toByteArray(),
                          .isStarred = !row.value(4).isNull(),
                          .isDismissed = !row.value(5).isNull()};
        paper.verdict = verdictIn(m_verdicts.run({key, m_criteriaHash}));
        if (paper.terms.isEmpty())
            readText(paper);
        return paper;
    }

private:
    void readText(WindowPaper &paper)
    {
        QSqlQuery &row = m_texts.run({paper.key});
        if (!row.next())
            return;
        paper.title = row.value(0).toString();
        paper.abstract = row.value(1).toString();
    }

    Statement m_papers;
    Statement m_texts;
    Statement m_verdicts;
    QString m_criteriaHash;
};

} // namespace

QList<qint64> keysOfWindow(Session &session, const RankingWindow &window)
{
    QList<qint64> keys;
    QSet<qint64> seen;
    const auto add = [&](QSqlQuery rows) {
        while (rows.next()) {
            const qint64 key = rows.value(0).toLongLong();
            if (seen.contains(key))
                continue;
            seen.insert(key);
            keys.append(key);
        }
    };
    add(session.run(u"SELECT key FROM paper WHERE first_announced <= ? AND first_announced > ? "
                    "ORDER BY first_announced DESC, key DESC LIMIT ?"_s,
                    {window.day.toString(Qt::ISODate),
                     window.day.addDays(-window.days).toString(Qt::ISODate), window.mostPapers}));
    add(session.run(u"SELECT paper FROM reader_state WHERE starred_at IS NOT NULL "
                    "OR dismissed_at IS NOT NULL "
                    "ORDER BY max(coalesce(starred_at, 0), coalesce(dismissed_at, 0)) DESC, paper "
                    "LIMIT ?"_s,
                    {mostMarkedPapers}));
    return keys;
}

QList<WindowPaper> windowPapers(Session &session, const QList<qint64> &keys,
                                const QString &criteriaHash)
{
    WindowReader reader(session, criteriaHash);
    QList<WindowPaper> papers;
    papers.reserve(keys.size());
    for (const qint64 key : keys) {
        if (auto paper = reader.read(key))
            papers.append(*std::move(paper));
    }
    return papers;
}

void saveTerms(Session &session, const QList<CountedTerms> &papers)
{
    Statement save(session, u"INSERT INTO paper_terms (paper, version, terms) "
                            "SELECT key, ?, ? FROM paper WHERE key = ? "
                            "ON CONFLICT (paper) DO UPDATE SET version = excluded.version, "
                            "terms = excluded.terms"_s);
    for (const CountedTerms &counted : papers)
        save.run({counted.version, counted.terms, counted.key});
}

} // namespace firstlight
