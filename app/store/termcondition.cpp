// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/termcondition.h"

#include "store/conditions.h"
#include "store/readertable.h"
#include "store/updatedpapers.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Key = SearchTerm::Key;
using State = SearchTerm::State;

QString comparisonSign(SearchTerm::Comparison comparison)
{
    switch (comparison) {
    case SearchTerm::Comparison::Equal:
        return u"="_s;
    case SearchTerm::Comparison::AtLeast:
        return u">="_s;
    case SearchTerm::Comparison::Above:
        return u">"_s;
    case SearchTerm::Comparison::AtMost:
        return u"<="_s;
    case SearchTerm::Comparison::Below:
        break;
    }
    return u"<"_s;
}

SqlCondition stateCondition(State state, const TermContext &context)
{
    switch (state) {
    case State::Starred:
        return {u"state.starred_at IS NOT NULL"_s, {}};
    case State::Read:
        return {u"state.read_at IS NOT NULL"_s, {}};
    case State::Unread:
        return {u"state.read_at IS NULL"_s, {}};
    case State::ToRead:
        return {u"state.to_read_at IS NOT NULL"_s, {}};
    case State::Rescued:
        return {u"state.rescued_at IS NOT NULL"_s, {}};
    case State::Dismissed:
        return {u"state.dismissed_at IS NOT NULL"_s, {}};
    case State::Noted:
        return {u"coalesce(state.note, '') <> ''"_s, {}};
    case State::Tagged:
        return {u"EXISTS (SELECT 1 FROM tag WHERE tag.paper = paper.key)"_s, {}};
    case State::Updated:
        break;
    }
    return {u"paper.key IN (SELECT value FROM json_each(?))"_s, {context.updated}};
}

// Of a paper's scores the one that lists show; see scoresOf().
SqlCondition scoreCondition(const SearchTerm &term, const TermContext &context)
{
    const QString value = term.key == Key::Relevance ? u"relevance"_s
                          : term.key == Key::Novelty ? u"novelty"_s
                                                     : u"relevance + coalesce(novelty, 0)"_s;
    QVariantList values{context.criteriaHash};
    QString scorer;
    if (context.scorer == "llm"_L1) {
        scorer = u"AND score.scorer <> 'local'"_s;
    } else if (!context.scorer.isEmpty()) {
        scorer = u"AND score.scorer = ?"_s;
        values.append(context.scorer);
    }
    values.append(term.number);
    return {u"coalesce((SELECT %1 FROM score WHERE score.paper = paper.key AND criteria_hash = ? "
            "%2 ORDER BY scorer <> 'local' DESC, relevance IS NOT NULL DESC, version DESC, "
            "made_at DESC LIMIT 1) %3 ?, 0)"_s.arg(value, scorer, comparisonSign(term.comparison)),
            values};
}

// The column is a JSON array of codes without escapes, so its text can be searched.
SqlCondition categoryCondition(const QString &category)
{
    const QString code = category.toLower();
    const QString whole = u'"' + code + u'"';
    if (category.contains(u'.'))
        return {u"instr(lower(paper.categories), ?) > 0"_s, {whole}};
    return {u"(instr(lower(paper.categories), ?) > 0 OR instr(lower(paper.categories), ?) > 0)"_s,
            {whole, QString(u'"' + code + u'.')}};
}

SqlCondition dayCondition(const SearchTerm &term)
{
    const QString first = term.from.isValid() ? term.from.toString(Qt::ISODate) : u"0000"_s;
    const QString last = term.to.isValid() ? term.to.toString(Qt::ISODate) : u"9999-99-99"_s;
    return {u"paper.first_announced BETWEEN ? AND ?"_s, {first, last}};
}

bool isOfScore(const SearchTerm &term)
{
    return term.key == Key::Relevance || term.key == Key::Novelty || term.key == Key::Sum;
}

// novelty 0: none, which no term about novelty asks for.
bool holds(const SearchTerm &term, int relevance, int novelty)
{
    if (term.key == Key::Novelty && novelty == 0)
        return false;
    const int value = term.key == Key::Relevance ? relevance
                      : term.key == Key::Novelty ? novelty
                                                 : relevance + novelty;
    switch (term.comparison) {
    case SearchTerm::Comparison::Equal:
        return value == term.number;
    case SearchTerm::Comparison::AtLeast:
        return value >= term.number;
    case SearchTerm::Comparison::Above:
        return value > term.number;
    case SearchTerm::Comparison::AtMost:
        return value <= term.number;
    case SearchTerm::Comparison::Below:
        break;
    }
    return value < term.number;
}

SqlCondition conditionOf(const SearchTerm &term, const TermContext &context)
{
    switch (term.key) {
    case Key::Category:
        return categoryCondition(term.text);
    case Key::Tag:
        return {u"EXISTS (SELECT 1 FROM tag WHERE tag.paper = paper.key "
                "AND tag = ?)"_s,
                {context.tags.value(term.text, term.text)}};
    case Key::State:
        return stateCondition(term.state, context);
    case Key::Day:
        return dayCondition(term);
    case Key::Id:
        return {u"paper.id = ?"_s, {term.text}};
    default:
        return scoreCondition(term, context);
    }
}

SqlCondition taggedSource(const QString &tag)
{
    return {u"SELECT paper FROM tag WHERE tag = ? LIMIT ?"_s, {tag}};
}

SqlCondition stateSource(const QString &condition)
{
    return {u"SELECT paper FROM reader_state WHERE %1 LIMIT ?"_s.arg(condition), {}};
}

} // namespace

TermContext termContext(Session &session, const SearchQuery &search, const PickQuery &query)
{
    TermContext context{query.criteriaHash, query.scorer, {}, {}};
    for (const SearchAlternatives &alternatives : search.all) {
        for (const SearchTerm &term : alternatives) {
            if (term.key == Key::Tag)
                context.tags.insert(term.text, tagAsKnown(session, term.text));
        }
        const bool asksForUpdated =
            std::any_of(alternatives.begin(), alternatives.end(), [](const SearchTerm &term) {
                return term.key == Key::State && term.state == State::Updated;
            });
        if (asksForUpdated && context.updated.isEmpty())
            context.updated = keyList(updatedPapers(session));
    }
    return context;
}

SqlCondition conditionOf(const SearchAlternatives &alternatives, const TermContext &context)
{
    QStringList texts;
    QVariantList values;
    for (const SearchTerm &term : alternatives) {
        const SqlCondition condition = conditionOf(term, context);
        texts.append(condition.sql);
        values += condition.values;
    }
    const QString all = u'(' + texts.join(u" OR "_s) + u')';
    return {alternatives.constFirst().isExcluded ? QString(u"NOT "_s + all) : all, values};
}

SqlCondition sourceOf(const SearchTerm &term, const TermContext &context)
{
    if (term.key == Key::Tag)
        return taggedSource(context.tags.value(term.text, term.text));
    if (term.key == Key::Id)
        return {u"SELECT key FROM paper WHERE id = ? LIMIT ?"_s, {term.text}};
    if (term.key != Key::State)
        return {};
    switch (term.state) {
    case State::Starred:
        return stateSource(u"starred_at IS NOT NULL"_s);
    case State::Read:
        return stateSource(u"read_at IS NOT NULL"_s);
    case State::ToRead:
        return stateSource(u"to_read_at IS NOT NULL"_s);
    case State::Rescued:
        return stateSource(u"rescued_at IS NOT NULL"_s);
    case State::Dismissed:
        return stateSource(u"dismissed_at IS NOT NULL"_s);
    case State::Noted:
        return stateSource(u"note <> ''"_s);
    case State::Tagged:
        return {u"SELECT DISTINCT paper FROM tag LIMIT ?"_s, {}};
    case State::Updated:
        return {u"SELECT value FROM json_each(?) LIMIT ?"_s, {context.updated}};
    case State::Unread:
        break;
    }
    return {};
}

// As a list of values each, so that the index score_by_values leads to the rows alone.
SqlCondition scoreSource(const SearchQuery &search, const TermContext &context)
{
    QList<SearchTerm> terms;
    for (const SearchAlternatives &alternatives : search.all) {
        const SearchTerm &first = alternatives.constFirst();
        if (alternatives.size() == 1 && !first.isExcluded && isOfScore(first))
            terms.append(first);
    }
    if (terms.isEmpty())
        return {};
    const auto passes = [&terms](int relevance, int novelty) {
        return std::all_of(terms.cbegin(), terms.cend(),
                           [=](const SearchTerm &term) { return holds(term, relevance, novelty); });
    };
    QStringList relevances;
    QStringList novelties;
    for (int relevance = 1; relevance <= 10; ++relevance) {
        for (int novelty = 0; novelty <= 10; ++novelty) {
            if (passes(relevance, novelty)) {
                relevances.append(QString::number(relevance));
                novelties.append(QString::number(novelty));
            }
        }
    }
    relevances.removeDuplicates();
    novelties.removeDuplicates();
    const QString novelty = novelties.contains(u"0"_s)
                                ? QString()
                                : u"AND novelty IN (%1) "_s.arg(novelties.join(u", "_s));
    return {u"SELECT DISTINCT paper FROM score WHERE criteria_hash = ? AND +relevance > 0 "
            "AND relevance IN (%1) %2LIMIT ?"_s.arg(relevances.join(u", "_s), novelty),
            {context.criteriaHash}};
}

QList<SqlCondition> scopeSources(const PickQuery &query)
{
    QList<SqlCondition> sources;
    if (query.starredOnly)
        sources.append(stateSource(u"starred_at IS NOT NULL"_s));
    if (query.toReadOnly)
        sources.append(stateSource(u"to_read_at IS NOT NULL"_s));
    if (query.rescuedOnly)
        sources.append(stateSource(u"rescued_at IS NOT NULL"_s));
    if (!query.tag.isEmpty())
        sources.append(taggedSource(query.tag));
    if (query.day || query.month) {
        PickQuery days{.day = query.day, .month = query.month, .wholeLibrary = true};
        const Conditions listed = listingConditions(days);
        sources.append(
            {u"SELECT DISTINCT paper FROM announcement a WHERE %1 LIMIT ?"_s.arg(listed.text()),
             listed.values});
    }
    return sources;
}

} // namespace firstlight
