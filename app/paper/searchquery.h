// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace firstlight {

// The language in which the library is searched: words, "phrases", beginnings of words from three
// letters (net*), -exclusions and OR between neighbours; author: title: abstract: note: for words
// in one place; cat:cs.LG or cat:cs; tag:NAME; is:starred|read|unread|toread|rescued|dismissed|
// updated|noted|tagged; id:2510.01234 for one paper, as does its
// identifier or address alone; rel: nov: sum: with >=8, >7, <=5, <5 or 8; day:2025-10-01,
// day:2025-10, day:2025 and ranges day:A..B, open ones too. Keys and states in any case; values
// with blanks in quotes.

struct SearchTerm
{
    enum class Key {
        Anywhere,
        Title,
        Abstract,
        Author,
        Note,
        Category,
        Tag,
        State,
        Relevance,
        Novelty,
        Sum, // of relevance and novelty
        Day,
        Id
    };
    enum class State { Starred, Read, Unread, ToRead, Rescued, Dismissed, Updated, Noted, Tagged };
    enum class Comparison { Equal, AtLeast, Above, AtMost, Below };

    Key key = Key::Anywhere;
    bool isExcluded = false;
    QString text;          // words, a category or archive, a tag, an identifier
    bool isPhrase = false; // words that stand beside each other
    bool isPrefix = false; // the last word is the beginning of one
    State state = State::Starred;
    Comparison comparison = Comparison::Equal;
    int number = 0;
    QDate from; // first announced; both ends included, null: open
    QDate to;

    bool isText() const { return key <= Key::Note; }

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

// One of them must be so. Alternatives are all words, or all none, and none is excluded where there
// are several.
using SearchAlternatives = QList<SearchTerm>;

struct SearchMistake
{
    enum class Kind {
        UnknownKey,
        UnknownState, // after is:
        MissingValue,
        BadNumber,
        BadDay,
        BadCategory,
        BadId,
        OpenQuote,   // taken as closed at the end
        ShortPrefix, // taken as a whole word
        MisplacedOr, // nothing before or behind it, or what it cannot join; taken as "and"
        TooLong      // what is behind it is left out
    };

    Kind kind = Kind::UnknownKey;
    qsizetype position = 0; // in the text that was read
    qsizetype length = 0;
    QString text; // what stands there

    friend bool operator==(const SearchMistake &, const SearchMistake &) = default;
};

struct SearchQuery
{
    QList<SearchAlternatives> all; // each must be so
    QList<SearchMistake> mistakes; // by position; what they are about is left out where not said

    bool isEmpty() const { return all.isEmpty(); }
};

// Reads any text. isTyping: a last word of three letters or more is taken for a beginning.
SearchQuery searchQuery(const QString &text, bool isTyping = false);

// As text that reads as the same query.
QString toString(const SearchTerm &term);
QString toString(const SearchQuery &query);

// The text's words folded (case, diacritics) with one blank before and behind each; anything else
// is left out. For finding beginnings of words.
QString foldedWords(const QString &text);

} // namespace firstlight
