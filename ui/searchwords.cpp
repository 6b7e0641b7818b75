// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchwords.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

QString sentence(const SearchMistake &mistake)
{
    using Kind = SearchMistake::Kind;
    const QString &text = mistake.text;
    switch (mistake.kind) {
    case Kind::UnknownKey:
        return Words::tr("“%1” is not known: there are author:, title:, abstract:, note:, cat:, "
                         "tag:, is:, rel:, nov:, sum:, day: and id:.")
            .arg(text);
    case Kind::UnknownState:
        return Words::tr("“%1” is not known: there are is:starred, is:unread, is:read, is:toread, "
                         "is:rescued, is:dismissed, is:updated, is:noted and is:tagged.")
            .arg(text);
    case Kind::MissingValue:
        return Words::tr("“%1” lacks what to look for.").arg(text);
    case Kind::BadNumber:
        return Words::tr("“%1” is no number to compare with: write rel:>=8.").arg(text);
    case Kind::BadDay:
        return Words::tr("“%1” is no day: write day:2025-10-01, day:2025-10 or day:A..B.")
            .arg(text);
    case Kind::BadCategory:
        return Words::tr("“%1” is no category: write cat:cs.LG or cat:cs.").arg(text);
    case Kind::BadId:
        return Words::tr("“%1” names no paper: write id:2510.01234.").arg(text);
    case Kind::OpenQuote:
        return Words::tr("A quotation mark is not closed.");
    case Kind::ShortPrefix:
        return Words::tr("“%1” is too short for the beginning of a word: three letters are needed.")
            .arg(text);
    case Kind::MisplacedOr:
        return Words::tr("OR stands between two words, or between two conditions.");
    case Kind::TooLong:
        break;
    }
    return Words::tr("The search is too long; its end is left out.");
}

} // namespace

QString mistakesSentence(const SearchQuery &query)
{
    QStringList sentences;
    for (const SearchMistake &mistake : query.mistakes) {
        if (const QString own = sentence(mistake); !sentences.contains(own))
            sentences.append(own);
    }
    return sentences.join(u' ');
}

} // namespace firstlight
