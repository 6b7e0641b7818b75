// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/searchquery.h"

#include "paper/arxivid.h"
#include "paper/searchvalues.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTerms = 64;
constexpr qsizetype longestText = 200;
constexpr qsizetype shortestPrefix = 3;

using Key = SearchTerm::Key;
using Kind = SearchMistake::Kind;

bool isBlank(QChar letter)
{
    return letter.isSpace() || letter.isNull();
}

// A piece of the text: [-][key:]value.
struct Piece
{
    qsizetype start = 0;
    qsizetype end = 0;
    bool isExcluded = false;
    QString key; // as written; empty: none
    QString value;
    bool isQuoted = false;
    bool isOpen = false;     // a quote without its end
    bool hasStar = false;    // behind it
    bool isOperator = false; // OR
};

class Reader final
{
public:
    explicit Reader(QString text)
        : m_text(std::move(text))
    {}

    bool hasMore()
    {
        while (m_at < m_text.size() && isBlank(m_text.at(m_at)))
            ++m_at;
        return m_at < m_text.size();
    }

    Piece next()
    {
        Piece piece;
        piece.start = m_at;
        piece.isExcluded = m_text.at(m_at) == u'-';
        m_at += piece.isExcluded ? 1 : 0;
        piece.key = key();
        if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            readQuoted(piece);
        else
            readBare(piece);
        piece.end = m_at;
        piece.isOperator = !piece.isExcluded && !piece.isQuoted && piece.key.isEmpty() &&
                           !piece.hasStar && piece.value == "OR"_L1;
        return piece;
    }

private:
    // Letters and a colon that something follows: "Maps: a survey" has no key.
    QString key()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end).isLetter())
            ++end;
        const bool isKey = end > m_at && end < m_text.size() && m_text.at(end) == u':';
        QString key = isKey ? m_text.mid(m_at, end - m_at) : QString();
        const bool isFollowed = end + 1 < m_text.size() && !isBlank(m_text.at(end + 1));
        if (!isKey || (!isFollowed && !searchKeyNamed(key)))
            return {};
        m_at = end + 1;
        return key;
    }

    void readQuoted(Piece &piece)
    {
        const qsizetype close = m_text.indexOf(u'"', m_at + 1);
        piece.isQuoted = true;
        piece.isOpen = close < 0;
        const qsizetype end = piece.isOpen ? m_text.size() : close;
        piece.value = m_text.mid(m_at + 1, end - m_at - 1);
        m_at = piece.isOpen ? end : end + 1;
        readStars(piece);
    }

    void readBare(Piece &piece)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !isBlank(m_text.at(m_at)))
            ++m_at;
        qsizetype end = m_at;
        while (end > start && m_text.at(end - 1) == u'*')
            --end;
        piece.hasStar = end < m_at;
        piece.value = m_text.mid(start, end - start);
    }

    void readStars(Piece &piece)
    {
        while (m_at < m_text.size() && m_text.at(m_at) == u'*') {
            piece.hasStar = true;
            ++m_at;
        }
    }

    QString m_text;
    qsizetype m_at = 0;
};

class Parser final
{
public:
    Parser(QString text, bool isTyping)
        : m_text(std::move(text))
        , m_isTyping(isTyping)
    {}

    SearchQuery read()
    {
        Reader reader(m_text);
        while (reader.hasMore()) {
            const Piece piece = reader.next();
            if (m_terms == mostTerms) {
                note(Kind::TooLong, piece.start, m_text.size() - piece.start);
                break;
            }
            take(piece);
        }
        if (m_joinAt)
            note(Kind::MisplacedOr, *m_joinAt, 2);
        return std::move(m_query);
    }

private:
    void note(Kind kind, qsizetype position, qsizetype length)
    {
        m_query.mistakes.append({kind, position, length, m_text.mid(position, length)});
    }

    void note(Kind kind, const Piece &piece) { note(kind, piece.start, piece.end - piece.start); }

    void take(const Piece &piece)
    {
        if (piece.isOperator) {
            if (m_joinAt || m_query.all.isEmpty())
                note(Kind::MisplacedOr, piece);
            else
                m_joinAt = piece.start;
            return;
        }
        if (const auto id = paperNamed(piece))
            return add({.key = Key::Id, .isExcluded = piece.isExcluded, .text = id->toString()});
        const auto key = piece.key.isEmpty() ? Key::Anywhere : searchKeyNamed(piece.key);
        if (!key)
            return note(Kind::UnknownKey, piece);
        SearchTerm term{.key = *key, .isExcluded = piece.isExcluded};
        if (piece.isOpen)
            note(Kind::OpenQuote, piece);
        if (term.isText() ? readText(piece, term) : readValue(piece, term))
            add(term);
    }

    // Its identifier or address; quoted it is a word like others.
    std::optional<ArxivId> paperNamed(const Piece &piece) const
    {
        if (piece.isQuoted || piece.hasStar)
            return {};
        const qsizetype start = piece.start + (piece.isExcluded ? 1 : 0);
        return ArxivId::fromString(QStringView(m_text).sliced(start, piece.end - start));
    }

    bool readValue(const Piece &piece, SearchTerm &term)
    {
        // Nothing of the other keys' values ends with a star.
        const auto mistake = readSearchValue(piece.value.trimmed(), term);
        if (mistake)
            note(*mistake, piece);
        return !mistake;
    }

    bool readText(const Piece &piece, SearchTerm &term)
    {
        const QString words = foldedWords(piece.value);
        if (words.isEmpty()) {
            if (!piece.key.isEmpty())
                note(Kind::MissingValue, piece);
            return false; // signs alone: nothing that could be found
        }
        if (piece.value.size() > longestText)
            note(Kind::TooLong, piece);
        term.text = piece.value.left(longestText).simplified().remove(QChar());
        term.isPhrase = piece.isQuoted;
        const bool isBeingTyped = m_isTyping && (!piece.isQuoted || piece.isOpen) &&
                                  !piece.isExcluded && piece.end == m_text.size() &&
                                  piece.value.back().isLetterOrNumber();
        // The last word of a phrase that is being typed counts once it can be the start of others.
        const qsizetype lastWord = piece.isOpen ? term.text.lastIndexOf(u' ') : -1;
        const bool isLong =
            foldedWords(term.text.mid(lastWord + 1)).trimmed().size() >= shortestPrefix;
        if (isBeingTyped && !isLong && lastWord > 0)
            term.text.truncate(lastWord);
        term.isPrefix = isLong && (piece.hasStar || isBeingTyped);
        if (piece.hasStar && !isLong)
            note(Kind::ShortPrefix, piece);
        return true;
    }

    void add(const SearchTerm &term)
    {
        ++m_terms;
        if (m_joinAt && canJoin(term)) {
            m_query.all.last().append(term);
        } else {
            if (m_joinAt)
                note(Kind::MisplacedOr, *m_joinAt, 2);
            m_query.all.append({term});
        }
        m_joinAt.reset();
    }

    bool canJoin(const SearchTerm &term) const
    {
        const SearchTerm &first = m_query.all.last().constFirst();
        return !first.isExcluded && !term.isExcluded && first.isText() == term.isText();
    }

    QString m_text;
    bool m_isTyping;
    SearchQuery m_query;
    qsizetype m_terms = 0;
    std::optional<qsizetype> m_joinAt; // where an OR stands that waits for its right side
};

} // namespace

SearchQuery searchQuery(const QString &text, bool isTyping)
{
    // Halves of characters become signs of the same length; SQLite would swallow what follows them.
    SearchQuery query = Parser(QString::fromUtf8(text.toUtf8()), isTyping).read();
    std::stable_sort(query.mistakes.begin(), query.mistakes.end(),
                     [](const auto &a, const auto &b) { return a.position < b.position; });
    return query;
}

QString toString(const SearchTerm &term)
{
    QString text = term.isExcluded ? u"-"_s : QString();
    if (term.key != Key::Anywhere)
        text += searchKeyName(term.key) + u':';
    const QString value = term.isText() ? term.text : searchValueText(term);
    const bool isQuoted = term.isPhrase || value.contains(u' ');
    text += isQuoted ? QString(u'"' + value + u'"') : value;
    return term.isPrefix ? QString(text + u'*') : text;
}

QString toString(const SearchQuery &query)
{
    QStringList all;
    for (const SearchAlternatives &alternatives : query.all) {
        QStringList texts;
        for (const SearchTerm &term : alternatives)
            texts.append(toString(term));
        all.append(texts.join(u" OR "_s));
    }
    return all.join(u' ');
}

QString foldedWords(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    QString words;
    words.reserve(folded.size() + 2);
    for (const QChar letter : folded) {
        // Surrogates: letters of other planes, and signs, which do no harm.
        if (letter.isLetterOrNumber() || letter.isSurrogate()) {
            if (words.isEmpty())
                words += u' ';
            words += letter;
        } else if (!letter.isMark() && !words.isEmpty() && words.back() != u' ') {
            words += u' ';
        }
    }
    if (!words.isEmpty() && words.back() != u' ')
        words += u' ';
    return words;
}

} // namespace firstlight
