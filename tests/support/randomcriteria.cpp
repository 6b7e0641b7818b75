// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomcriteria.h"

#include "criteria/criteriaedits.h"

namespace firstlight::test {

using namespace Qt::StringLiterals;

QString RandomCriteria::piece()
{
    static const QStringList words{u"oak"_s,  u"elm bark"_s,  u"sparse trees"_s, u"Größe"_s,
                                   u"木"_s,   u"$\\alpha$"_s, u"\\beta"_s,       u"R&D"_s,
                                   u"e.g."_s, u"GPT-4"_s,     u"a/b"_s,          u"100%"_s};
    static const QStringList marks{u"Relevant: "_s,
                                   u"Irrelevant: x"_s,
                                   u"Keep"_s,
                                   u"**Keywords:**"_s,
                                   u"Keywords: a"_s,
                                   u"People:"_s,
                                   u"**People**: b"_s,
                                   u"1. "_s,
                                   u"2) Elms"_s,
                                   u"- "_s,
                                   u"* Filter: y"_s,
                                   u"## Rubric"_s,
                                   u"# "_s,
                                   u"### Oaks"_s,
                                   u"> "_s,
                                   u"> > q"_s,
                                   u"<!-- "_s,
                                   u" -->"_s,
                                   u"~~"_s,
                                   u"~~x~~"_s,
                                   u"**"_s,
                                   u"**b**: c"_s,
                                   u"\\"_s,
                                   u"\\#"_s,
                                   u"\\,"_s,
                                   u","_s,
                                   u", "_s,
                                   u"("_s,
                                   u")"_s,
                                   u"etc."_s,
                                   u"Jr."_s,
                                   u"<s2:12>"_s,
                                   u":"_s,
                                   u"•"_s,
                                   u"System Prompt"_s,
                                   u"# User prompt"_s,
                                   u"# Papers"_s,
                                   u"[LIST]"_s,
                                   u"You are a b"_s,
                                   u"## Notes"_s,
                                   u"Notes:"_s,
                                   u"  "_s,
                                   u"\t"_s,
                                   u"Keywords\\: d"_s,
                                   u"+ "_s,
                                   u"- Relevant:"_s,
                                   u"---"_s,
                                   u"`"_s,
                                   u"1\\. c"_s,
                                   u"٣. d"_s};
    const QStringList &from = below(5) < 3 ? words : marks;
    return from.at(below(int(from.size())));
}

QString RandomCriteria::line()
{
    QString text;
    for (int pieces = below(5); pieces >= 0; --pieces)
        text += piece() + (below(4) == 0 ? u""_s : u" "_s);
    return below(3) == 0 ? text : text.simplified();
}

QString RandomCriteria::prose()
{
    QString text;
    for (int count = below(6); count > 0; --count)
        text += line() + (below(4) == 0 ? u"\n\n"_s : below(20) == 0 ? u"\r\n"_s : u"\n"_s);
    return text;
}

QStringList RandomCriteria::lines(int most)
{
    QStringList result;
    for (int count = below(most + 1); count > 0; --count)
        result.append(line());
    return result;
}

Topic RandomCriteria::topic()
{
    return {line(), lines(3), lines(2), below(5) > 0};
}

Criteria RandomCriteria::next()
{
    Criteria criteria;
    const auto has = [this] { return below(2) == 0; };
    if (has())
        criteria.introduction = prose();
    for (int count = below(5); count > 0; --count)
        criteria.topics.append(topic());
    if (has())
        criteria.relevantKeywords = lines(6);
    if (has())
        criteria.irrelevantKeywords = lines(4);
    if (has())
        criteria.applicationKeywords = lines(4);
    if (has())
        criteria.people = lines(3);
    if (has())
        criteria.remainder = prose();
    if (has())
        criteria.rubric = prose();
    return criteria;
}

Criteria RandomCriteria::edited(const Criteria &criteria)
{
    Criteria result = criteria;
    const int topics = int(criteria.topics.size());
    switch (below(12)) {
    case 0:
        return withTopicInserted(criteria, below(topics + 1), topic());
    case 1:
        return topics > 0 ? withoutTopic(criteria, below(topics)) : next();
    case 2:
        return topics > 1 ? withTopicMoved(criteria, below(topics), below(topics)) : criteria;
    case 3:
        return topics > 0 ? withTopicSwitched(criteria, below(topics), below(2) == 0) : criteria;
    case 4:
        return topics > 0 ? withTopicReplaced(criteria, below(topics), topic()) : criteria;
    case 5:
        result.relevantKeywords.insert(below(int(result.relevantKeywords.size()) + 1), line());
        return result;
    case 6:
        result.irrelevantKeywords = lines(4);
        return result;
    case 7:
        result.people.append(line());
        return result;
    case 8:
        result.introduction = prose();
        return result;
    case 9:
        result.rubric += u'\n' + line();
        return result;
    case 10:
        result.remainder = prose();
        return result;
    default:
        result.applicationKeywords.clear();
        return result;
    }
}

} // namespace firstlight::test
