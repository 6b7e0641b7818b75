// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/searchsentences.h"

#include "cli/console.h"
#include "cli/messages.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuoted = 60;

QString pattern(SearchMistake::Kind kind)
{
    switch (kind) {
    case SearchMistake::Kind::UnknownKey:
        return messages::tr("“%1” at %2: no such key. There are author, title, abstract, note, "
                            "cat, tag, is, rel, nov, sum, day and id.");
    case SearchMistake::Kind::UnknownState:
        return messages::tr("“%1” at %2: no such state. There are starred, read, unread, toread, "
                            "rescued, dismissed, updated, noted and tagged.");
    case SearchMistake::Kind::MissingValue:
        return messages::tr("“%1” at %2: nothing stands behind the colon.");
    case SearchMistake::Kind::BadNumber:
        return messages::tr("“%1” at %2: no number such as 8, >=8 or <5.");
    case SearchMistake::Kind::BadDay:
        return messages::tr("“%1” at %2: no day, month, year or range such as 2025-10-01, 2025-10 "
                            "or 2025-10-01..2025-10-14.");
    case SearchMistake::Kind::BadCategory:
        return messages::tr("“%1” at %2: no category such as cs.LG or archive such as cs.");
    case SearchMistake::Kind::BadId:
        return messages::tr("“%1” at %2: no identifier of a paper such as 2510.01234.");
    case SearchMistake::Kind::OpenQuote:
        return messages::tr("“%1” at %2: the closing quotation mark is missing.");
    case SearchMistake::Kind::ShortPrefix:
        return messages::tr("“%1” at %2: a beginning of a word needs three letters.");
    case SearchMistake::Kind::MisplacedOr:
        return messages::tr("“%1” at %2: OR must stand between words, or between conditions, none "
                            "of them excluded.");
    case SearchMistake::Kind::TooLong:
        break;
    }
    return messages::tr("“%1” at %2: the search is too long.");
}

} // namespace

QString sentence(const SearchMistake &mistake)
{
    return pattern(mistake.kind)
        .arg(mistake.text.left(longestQuoted), QString::number(mistake.position + 1));
}

bool isSound(const QString &search)
{
    const SearchQuery query = searchQuery(search);
    for (const SearchMistake &mistake : query.mistakes)
        console::say(sentence(mistake));
    return query.mistakes.isEmpty();
}

} // namespace firstlight
