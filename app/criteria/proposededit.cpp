// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/proposededit.h"

#include "criteria/criterialabels.h"
#include "criteria/criteriamarkdown.h"
#include "criteria/criteriatext.h"
#include "paper/names.h"

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 240;
constexpr qsizetype longestKeyword = 60;

constexpr std::array<Named<ProposedEdit::Action>, 3> actions = {{
    {ProposedEdit::Action::Add, "add"_L1},
    {ProposedEdit::Action::Remove, "remove"_L1},
    {ProposedEdit::Action::Replace, "replace"_L1},
}};

constexpr std::array<Named<ProposedEdit::Place>, 5> places = {{
    {ProposedEdit::Place::Relevant, "relevant"_L1},
    {ProposedEdit::Place::Irrelevant, "irrelevant"_L1},
    {ProposedEdit::Place::RelevantKeyword, "relevant-keyword"_L1},
    {ProposedEdit::Place::IrrelevantKeyword, "irrelevant-keyword"_L1},
    {ProposedEdit::Place::ApplicationKeyword, "application-keyword"_L1},
}};

bool isOfTopic(ProposedEdit::Place place)
{
    return place == ProposedEdit::Place::Relevant || place == ProposedEdit::Place::Irrelevant;
}

// Null: the criteria have no such place.
QStringList *linesOf(Criteria &criteria, const ProposedEdit &edit)
{
    if (isOfTopic(edit.place) && (edit.topic < 1 || edit.topic > criteria.topics.size()))
        return nullptr;
    switch (edit.place) {
    case ProposedEdit::Place::Relevant:
        return &criteria.topics[edit.topic - 1].relevant;
    case ProposedEdit::Place::Irrelevant:
        return &criteria.topics[edit.topic - 1].irrelevant;
    case ProposedEdit::Place::RelevantKeyword:
        return &criteria.relevantKeywords;
    case ProposedEdit::Place::IrrelevantKeyword:
        return &criteria.irrelevantKeywords;
    case ProposedEdit::Place::ApplicationKeyword:
        break;
    }
    return &criteria.applicationKeywords;
}

qsizetype placeOf(const QString &line, const QStringList &lines)
{
    const QString wanted = line.simplified();
    const auto found = std::find_if(lines.begin(), lines.end(), [&wanted](const QString &each) {
        return each.simplified().compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == lines.end() ? -1 : found - lines.begin();
}

bool isPlainLine(const QString &line, ProposedEdit::Place place)
{
    const qsizetype limit = isOfTopic(place) ? longestLine : longestKeyword;
    const bool isClean = std::none_of(line.begin(), line.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.isSurrogate();
    });
    // Marks of headings, lists, quotations and code begin no line in plain words.
    const bool isMarked = !line.isEmpty() && u"#>-*+|=~`_"_s.contains(line.front());
    const bool isOneTerm = isOfTopic(place) || !line.contains(u',');
    return !line.isEmpty() && !isMarked && line == line.simplified() && line.size() <= limit &&
           isClean && isOneTerm && !topicLabel(line) && !line.contains("<!--"_L1) &&
           !line.contains("-->"_L1);
}

// What is written must be read as what was meant, and nothing else.
bool survivesMarkdown(const Criteria &criteria)
{
    return criteriaFromMarkdown(criteriaToMarkdown(criteria)) == criteria;
}

} // namespace

QString toString(ProposedEdit::Action action)
{
    return nameOf(action, actions);
}

QString toString(ProposedEdit::Place place)
{
    return nameOf(place, places);
}

std::optional<ProposedEdit::Action> editActionFromString(QStringView text)
{
    return valueOf(text, actions);
}

std::optional<ProposedEdit::Place> editPlaceFromString(QStringView text)
{
    return valueOf(text, places);
}

std::optional<Criteria> withEdit(const Criteria &criteria, const ProposedEdit &edit)
{
    Criteria edited = criteria;
    QStringList *lines = linesOf(edited, edit);
    if (!lines)
        return {};
    const bool adds = edit.action == ProposedEdit::Action::Add;
    const bool removes = edit.action == ProposedEdit::Action::Remove;
    if (!removes && (!isPlainLine(edit.after, edit.place) || placeOf(edit.after, *lines) >= 0))
        return {};
    if (adds) {
        lines->append(edit.after);
    } else {
        const qsizetype at = placeOf(edit.before, *lines);
        if (at < 0)
            return {};
        if (removes)
            lines->removeAt(at);
        else
            lines->replace(at, edit.after);
    }
    return survivesMarkdown(edited) ? std::optional(edited) : std::nullopt;
}

std::optional<QString> withEdit(const QString &criteriaText, const ProposedEdit &edit)
{
    const auto edited = withEdit(criteriaFromMarkdown(criteriaText), edit);
    return edited ? std::optional(withCriteria(criteriaText, *edited)) : std::nullopt;
}

} // namespace firstlight
