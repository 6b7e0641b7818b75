// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchplan.h"

#include "paper/wordendings.h"
#include "store/termcondition.h"
#include "store/updatedpapers.h"

#include <QRegularExpression>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString columnsOf(SearchTerm::Key key)
{
    switch (key) {
    case SearchTerm::Key::Title:
        return u"{title} : "_s;
    case SearchTerm::Key::Abstract:
        return u"{abstract} : "_s;
    case SearchTerm::Key::Author:
        return u"{authors accents} : "_s;
    case SearchTerm::Key::Note:
        return u"{note} : "_s;
    default:
        return {};
    }
}

QString expressionOf(const SearchTerm &term)
{
    return columnsOf(term.key) + quoted(term.text) + (term.isPrefix ? u" *"_s : QString());
}

// The words that the beginning may be one of, where FTS5 would not look for them.
QString wideExpressionOf(const SearchTerm &term)
{
    if (!term.isPrefix)
        return expressionOf(term);
    QStringList words{quoted(term.text) + u" *"_s};
    for (const QString &ending : endingsBegunIn(QString(foldedWords(term.text).chopped(1))))
        words.append(quoted(term.text + ending));
    return QString(columnsOf(term.key) + u'(' + words.join(u" OR "_s) + u')');
}

// Of those alternatives that are whole words, or of all.
QString expressionOf(const SearchAlternatives &alternatives, bool withBeginnings)
{
    QStringList texts;
    for (const SearchTerm &term : alternatives) {
        if (withBeginnings || !term.isPrefix)
            texts.append(expressionOf(term));
    }
    return texts.size() > 1 ? QString(u'(' + texts.join(u" OR "_s) + u')') : texts.join(QString());
}

void extend(QString &expression, const QString &joint, const QString &part)
{
    expression += expression.isEmpty() ? part : QString(joint + part);
}

void extendByAllOf(const SearchAlternatives &alternatives, const QString &whole, SearchPlan &plan)
{
    QStringList wide;
    for (const SearchTerm &term : alternatives)
        wide.append(wideExpressionOf(term));
    extend(plan.wholeMatch, u" AND "_s, whole);
    extend(plan.wideMatch, u" AND "_s, QString(u'(' + wide.join(u" OR "_s) + u')'));
}

void addWords(const SearchAlternatives &alternatives, SearchPlan &plan)
{
    WordGroup group{.match = expressionOf(alternatives, false),
                    .isExcluded = alternatives.constFirst().isExcluded};
    for (const SearchTerm &term : alternatives) {
        if (term.isPrefix)
            group.beginnings.append({term.key, foldedWords(term.text).chopped(1)});
    }
    const QString whole = expressionOf(alternatives, true);
    if (group.isExcluded)
        extend(plan.wholeExcluded, u" OR "_s, whole);
    else
        extendByAllOf(alternatives, whole, plan);
    if (!group.beginnings.isEmpty())
        plan.groups.append(group);
    else if (group.isExcluded)
        extend(plan.excluded, u" OR "_s, whole);
    else
        extend(plan.match, u" AND "_s, whole);
}

void addBounds(const SearchTerm &term, SearchPlan &plan)
{
    if (term.from.isValid() && (!plan.from.isValid() || plan.from < term.from))
        plan.from = term.from;
    if (term.to.isValid() && (!plan.to.isValid() || term.to < plan.to))
        plan.to = term.to;
}

void addFilter(const SearchAlternatives &alternatives, const TermContext &context, SearchPlan &plan)
{
    const SearchTerm &first = alternatives.constFirst();
    const bool isAlone = alternatives.size() == 1 && !first.isExcluded;
    if (isAlone && first.key == SearchTerm::Key::Day)
        return addBounds(first, plan);
    plan.filter.add(conditionOf(alternatives, context));
    if (const SqlCondition source = isAlone ? sourceOf(first, context) : SqlCondition();
        !source.sql.isEmpty())
        plan.sources.append(source);
}

// What of the query is no search.
void addScope(const PickQuery &query, SearchPlan &plan)
{
    const Conditions listing = listingConditions(query);
    if (!listing.isEmpty())
        plan.filter.add(
            u"EXISTS (SELECT 1 FROM announcement a WHERE a.paper = paper.key AND %1)"_s.arg(
                listing.text()),
            listing.values);
    const Conditions reader = readerConditions(query);
    if (!reader.isEmpty())
        plan.filter.add({reader.text(), reader.values});
    plan.sources += scopeSources(query);
}

} // namespace

SearchPlan searchPlan(Session &session, const PickQuery &asked)
{
    const PickQuery query = withKnownTag(session, asked);
    const SearchQuery search = searchQuery(query.search, query.isTyping);
    const TermContext context = termContext(session, search, query);
    SearchPlan plan;
    for (const SearchAlternatives &alternatives : search.all) {
        if (alternatives.constFirst().isText())
            addWords(alternatives, plan);
        else
            addFilter(alternatives, context, plan);
    }
    addScope(query, plan);
    if (const SqlCondition source = scoreSource(search, context); !source.sql.isEmpty())
        plan.sources.append(source);
    return plan;
}

Conditions searchConditions(Session &session, const PickQuery &query)
{
    PickQuery search;
    search.search = query.search;
    search.isTyping = query.isTyping;
    search.criteriaHash = query.criteriaHash;
    search.scorer = query.scorer;
    search.wholeLibrary = true;
    const SearchPlan plan = searchPlan(session, search);
    Conditions conditions = plan.filter;
    const QString found = u"paper.key %1 (SELECT rowid FROM paper_search "
                          "WHERE paper_search MATCH ?)"_s;
    if (!plan.wholeMatch.isEmpty())
        conditions.add(found.arg(u"IN"_s), {plan.wholeMatch});
    if (!plan.wholeExcluded.isEmpty())
        conditions.add(found.arg(u"NOT IN"_s), {plan.wholeExcluded});
    if (plan.from.isValid())
        conditions.add(u"paper.first_announced >= ?"_s, {plan.from.toString(Qt::ISODate)});
    if (plan.to.isValid())
        conditions.add(u"paper.first_announced <= ?"_s, {plan.to.toString(Qt::ISODate)});
    return conditions;
}

QString searchExpression(const QString &words)
{
    static const QRegularExpression blanks(u"[\\s\\x00]+"_s);
    QStringList texts;
    const QStringList parts = words.split(blanks, Qt::SkipEmptyParts);
    for (const QString &word : parts)
        texts.append(quoted(word));
    return texts.join(u' ');
}

} // namespace firstlight
