// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/searchvalues.h"

#include "paper/arxivid.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

using Key = SearchTerm::Key;
using State = SearchTerm::State;
using Comparison = SearchTerm::Comparison;
using Kind = SearchMistake::Kind;

constexpr std::array keys{
    std::pair{Key::Title, "title"_L1},   std::pair{Key::Abstract, "abstract"_L1},
    std::pair{Key::Author, "author"_L1}, std::pair{Key::Note, "note"_L1},
    std::pair{Key::Category, "cat"_L1},  std::pair{Key::Tag, "tag"_L1},
    std::pair{Key::State, "is"_L1},      std::pair{Key::Relevance, "rel"_L1},
    std::pair{Key::Novelty, "nov"_L1},   std::pair{Key::Sum, "sum"_L1},
    std::pair{Key::Day, "day"_L1},       std::pair{Key::Id, "id"_L1}};

constexpr std::array states{
    std::pair{State::Starred, "starred"_L1}, std::pair{State::Read, "read"_L1},
    std::pair{State::Unread, "unread"_L1},   std::pair{State::ToRead, "toread"_L1},
    std::pair{State::Rescued, "rescued"_L1}, std::pair{State::Dismissed, "dismissed"_L1},
    std::pair{State::Updated, "updated"_L1}, std::pair{State::Noted, "noted"_L1},
    std::pair{State::Tagged, "tagged"_L1}};

// The longer signs first: they begin with the shorter ones.
constexpr std::array comparisons{
    std::pair{Comparison::AtLeast, ">="_L1}, std::pair{Comparison::AtMost, "<="_L1},
    std::pair{Comparison::Above, ">"_L1}, std::pair{Comparison::Below, "<"_L1},
    std::pair{Comparison::Equal, "="_L1}};

bool readNumber(const QString &value, SearchTerm &term)
{
    QString digits = value;
    for (const auto &[comparison, sign] : comparisons) {
        if (value.startsWith(sign)) {
            term.comparison = comparison;
            digits = value.mid(sign.size());
            break;
        }
    }
    static const QRegularExpression number(u"^[0-9]{1,3}$"_s);
    if (!number.match(digits).hasMatch())
        return false;
    term.number = digits.toInt();
    return true;
}

struct Days
{
    QDate first;
    QDate last;
};

// A day, a month or a year.
std::optional<Days> daysOf(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const bool hasMonth = match.hasCaptured(2);
    const bool hasDay = match.hasCaptured(3);
    const QDate first(year, hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return {};
    const QDate next = hasDay     ? first.addDays(1)
                       : hasMonth ? first.addMonths(1)
                                  : first.addYears(1);
    return Days{first, next.addDays(-1)};
}

bool readDays(const QString &value, SearchTerm &term)
{
    const qsizetype dots = value.indexOf(".."_L1);
    const QString from = dots < 0 ? value : value.left(dots);
    const QString to = dots < 0 ? value : value.mid(dots + 2);
    const auto first = daysOf(from);
    const auto last = daysOf(to);
    if ((!first && !from.isEmpty()) || (!last && !to.isEmpty()) || (!first && !last))
        return false;
    term.from = first ? first->first : QDate();
    term.to = last ? last->last : QDate();
    return !first || !last || term.from <= term.to;
}

bool readState(const QString &value, SearchTerm &term)
{
    for (const auto &[state, name] : states) {
        if (value.compare(name, Qt::CaseInsensitive) == 0) {
            term.state = state;
            return true;
        }
    }
    return false;
}

bool readCategory(const QString &value, SearchTerm &term)
{
    static const QRegularExpression shape(u"^[A-Za-z-]+(?:\\.[A-Za-z-]+)?$"_s);
    term.text = value;
    return shape.match(value).hasMatch();
}

bool readId(const QString &value, SearchTerm &term)
{
    const auto id = ArxivId::fromString(value);
    term.text = id ? id->toString() : QString();
    return id.has_value();
}

QString daysText(const SearchTerm &term)
{
    const QString first = term.from.isValid() ? term.from.toString(Qt::ISODate) : QString();
    const QString last = term.to.isValid() ? term.to.toString(Qt::ISODate) : QString();
    for (const QString &whole : {first, first.left(7), first.left(4)}) {
        const auto days = daysOf(whole);
        if (days && days->first == term.from && days->last == term.to)
            return whole;
    }
    return first + u".."_s + last;
}

} // namespace

std::optional<Key> searchKeyNamed(const QString &name)
{
    for (const auto &[key, known] : keys) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return key;
    }
    return {};
}

QString searchKeyName(Key key)
{
    for (const auto &[known, name] : keys) {
        if (known == key)
            return name;
    }
    return {};
}

std::optional<Kind> readSearchValue(const QString &value, SearchTerm &term)
{
    if (value.isEmpty())
        return Kind::MissingValue;
    const auto unless = [](bool isRight, Kind kind) {
        return isRight ? std::nullopt : std::optional(kind);
    };
    switch (term.key) {
    case Key::Category:
        return unless(readCategory(value, term), Kind::BadCategory);
    case Key::Tag:
        term.text = value.simplified();
        return unless(!term.text.isEmpty(), Kind::MissingValue);
    case Key::State:
        return unless(readState(value, term), Kind::UnknownState);
    case Key::Day:
        return unless(readDays(value, term), Kind::BadDay);
    case Key::Id:
        return unless(readId(value, term), Kind::BadId);
    default:
        return unless(readNumber(value, term), Kind::BadNumber);
    }
}

QString searchValueText(const SearchTerm &term)
{
    if (term.key == Key::Category || term.key == Key::Tag || term.key == Key::Id)
        return term.text;
    if (term.key == Key::Day)
        return daysText(term);
    if (term.key == Key::State) {
        for (const auto &[state, name] : states) {
            if (state == term.state)
                return name;
        }
    }
    for (const auto &[comparison, sign] : comparisons) {
        if (comparison == term.comparison && comparison != Comparison::Equal)
            return sign + QString::number(term.number);
    }
    return QString::number(term.number);
}

} // namespace firstlight
