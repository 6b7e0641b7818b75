// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

namespace firstlight::test {

using namespace Qt::StringLiterals;

Paper paper(const QString &id)
{
    return {.id = ArxivId::fromString(id).value(),
            .version = 1,
            .title = u"On the matter of "_s + id,
            .abstract = u"We study "_s + id + u" and find that it behaves."_s,
            .authors = {u"Ada Writer"_s, u"Ben Writer"_s},
            .categories = {u"cs.LG"_s, u"cs.AI"_s}};
}

Pick pick(const QString &id)
{
    return {.paper = paper(id), .day = QDate(2025, 10, 1)};
}

Pick scoredPick(const QString &id, int relevance, int novelty)
{
    Pick result = pick(id);
    Score score{.paper = result.paper.id, .criteriaHash = u"0123456789abcdef"_s};
    score.scorer.model = u"model-1"_s;
    score.comment = u"Matches the first criterion."_s;
    score.madeAt = QDateTime(QDate(2025, 10, 1), QTime(5, 0), Qt::UTC);
    if (relevance > 0)
        score.relevance = relevance;
    if (novelty > 0)
        score.novelty = novelty;
    result.score = score;
    return result;
}

Announcement announcement(QDate day, const QList<Paper> &papers)
{
    Announcement result{.day = day};
    for (const Paper &paper : papers)
        result.papers.append({paper, {{paper.primaryCategory(), AnnounceType::New}}});
    return result;
}

QList<Paper> fortyPapers(int from)
{
    const auto on = [](int number, const QString &title, const QString &abstract) {
        Paper made = paper(u"2510.%1"_s.arg(number, 5, 10, QChar(u'0')));
        made.title = title;
        made.abstract = abstract;
        return made;
    };
    QList<Paper> papers;
    for (int i = 0; i < 40; ++i)
        papers.append(i < 5    ? on(from + i, u"Oaks in spring"_s, u"Bark beetles in oaks."_s)
                      : i < 10 ? on(from + i, u"Comets and dust"_s, u"Orbits of comets."_s)
                               : on(from + i, u"Rivers"_s, u"Stones %1 in a flood."_s.arg(i)));
    return papers;
}

} // namespace firstlight::test
