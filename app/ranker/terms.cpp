// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/terms.h"

#include "ranker/stopwords.h"
#include "ranker/wordscanner.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// FNV-1a, folded to the bits of a term: stored terms must mean the same on every machine.
constexpr quint32 hashOfNothing = 2166136261U;

quint32 hashedOn(quint32 hash, quint32 unit)
{
    return (hash ^ unit) * 16777619U;
}

quint32 hashedOn(quint32 hash, QByteArrayView utf8)
{
    for (const char byte : utf8)
        hash = hashedOn(hash, quint32(static_cast<unsigned char>(byte)));
    return hash;
}

TermId foldedHash(quint32 hash)
{
    return ((hash >> 20U) ^ hash) & (termSpace - 1);
}

bool isTermWord(const QString &word)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return word.size() > 1 && !isStopWord(word) && !std::all_of(word.begin(), word.end(), isDigit);
}

// What a word is worth, wherever it stands.
struct WordStem
{
    QByteArrayView utf8; // until the next word is looked up
    quint32 hash = 0;

    TermId term() const { return foldedHash(hash); }
    TermId pairBehind(quint32 hashOfBefore) const
    {
        return foldedHash(hashedOn(hashedOn(hashOfBefore, quint32(u' ')), utf8));
    }
};

class Stemmer final
{
public:
    QByteArray stemmed(QByteArrayView word) const
    {
        const auto *symbols = sb_stemmer_stem(
            m_stemmer.get(), reinterpret_cast<const sb_symbol *>(word.data()), int(word.size()));
        if (!symbols)
            return word.toByteArray();
        return {reinterpret_cast<const char *>(symbols), sb_stemmer_length(m_stemmer.get())};
    }

private:
    struct Delete
    {
        void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
    };
    std::unique_ptr<sb_stemmer, Delete> m_stemmer{sb_stemmer_new("porter", "UTF_8")};
};

// Remembers what it stemmed, as texts share most of their words: each in the one place that its
// letters give it, where the next one takes over.
class Vocabulary final
{
public:
    // Empty: the word is no term.
    std::optional<WordStem> stemOf(QByteArrayView word)
    {
        if (word.size() > longestKnown)
            return learn(word);
        const quint32 hash = hashedOn(hashOfNothing, word);
        Place &place = m_places[(hash ^ (hash >> 15U)) % placeCount];
        if (place.length != word.size() ||
            std::memcmp(place.word.data(), word.data(), size_t(word.size())) != 0)
            return remember(word, place);
        if (!place.isTerm)
            return {};
        return WordStem{{place.stem.data(), place.stemLength}, place.hash};
    }

private:
    static constexpr std::size_t placeCount = 16384;
    static constexpr qsizetype longestKnown = 24;
    struct Place
    {
        quint32 hash = 0;
        quint8 length = 0; // of the word; 0: nobody's
        quint8 stemLength = 0;
        bool isTerm = false;
        std::array<char, longestKnown> word{};
        std::array<char, longestKnown> stem{};
    };

    std::optional<WordStem> learn(QByteArrayView word)
    {
        if (!isTermWord(QString::fromUtf8(word)))
            return {};
        m_stem = m_stemmer.stemmed(word);
        return WordStem{m_stem, hashedOn(hashOfNothing, m_stem)};
    }

    std::optional<WordStem> remember(QByteArrayView word, Place &place)
    {
        const auto stem = learn(word);
        const QByteArrayView bytes = stem ? stem->utf8 : QByteArrayView();
        if (bytes.size() > longestKnown)
            return stem;
        place.hash = stem ? stem->hash : 0;
        place.length = quint8(word.size());
        place.stemLength = quint8(bytes.size());
        place.isTerm = stem.has_value();
        std::copy_n(word.data(), word.size(), place.word.begin());
        std::copy_n(bytes.data(), bytes.size(), place.stem.begin());
        return stem;
    }

    Stemmer m_stemmer;
    QByteArray m_stem; // of a word that is not remembered
    std::vector<Place> m_places{placeCount};
};

// Calls visit(stem, begin, end) for each word that is a term; with null where a clause with one
// ends.
template <class Visit>
void visitWords(const QString &text, Visit visit)
{
    thread_local Vocabulary vocabulary;
    bool isOpen = false;
    for (WordScanner words(text); words.next();) {
        if (words.word().isEmpty()) {
            if (isOpen)
                visit(static_cast<const WordStem *>(nullptr), words.begin(), words.end());
            isOpen = false;
        } else if (const auto stem = vocabulary.stemOf(words.word())) {
            visit(&*stem, words.begin(), words.end());
            isOpen = true;
        }
    }
}

// Calls visit(term, begin, end) for unigrams and bigrams in order.
template <class Visit>
void visitTerms(const QString &text, Visit visit)
{
    std::optional<quint32> hashBefore;
    qsizetype beginBefore = 0;
    visitWords(text, [&](const WordStem *stem, qsizetype begin, qsizetype end) {
        if (!stem) {
            hashBefore.reset();
            return;
        }
        visit(stem->term(), begin, end);
        if (hashBefore)
            visit(stem->pairBehind(*hashBefore), beginBefore, end);
        hashBefore = stem->hash;
        beginBefore = begin;
    });
}

// The terms' order is lost.
TermCounts counted(std::vector<TermId> &terms)
{
    std::sort(terms.begin(), terms.end());
    TermCounts counts;
    counts.reserve(qsizetype(terms.size()));
    for (const TermId term : terms) {
        if (counts.isEmpty() || counts.constLast().term != term)
            counts.append({term, 1});
        else if (counts.constLast().count < std::numeric_limits<quint16>::max())
            ++counts.last().count;
    }
    return counts;
}

void appendTerms(std::vector<TermId> &terms, const QString &text)
{
    visitTerms(text, [&terms](TermId term, qsizetype, qsizetype) { terms.push_back(term); });
}

} // namespace

TermId termOf(const QString &stem)
{
    return foldedHash(hashedOn(hashOfNothing, stem.toUtf8()));
}

TermId termOf(const QString &stem, const QString &next)
{
    const QByteArray pair = stem.toUtf8() + ' ' + next.toUtf8();
    return foldedHash(hashedOn(hashOfNothing, pair));
}

QList<Stem> placedStems(const QString &text)
{
    QList<Stem> result;
    visitWords(text, [&result](const WordStem *stem, qsizetype begin, qsizetype end) {
        result.append({stem ? QString::fromUtf8(stem->utf8) : QString(), begin, end});
    });
    return result;
}

QStringList stems(const QString &text)
{
    QStringList result;
    for (const Stem &stem : placedStems(text))
        result.append(stem.text);
    return result;
}

QList<TermPlace> termPlaces(const QString &text)
{
    QList<TermPlace> places;
    places.reserve(text.size() / 4);
    visitTerms(text, [&places](TermId term, qsizetype begin, qsizetype end) {
        places.append({term, begin, end});
    });
    return places;
}

TermCounts termsOfText(const QString &text)
{
    std::vector<TermId> terms;
    appendTerms(terms, text);
    return counted(terms);
}

TermCounts termsOfPaper(const Paper &paper)
{
    std::vector<TermId> terms;
    appendTerms(terms, paper.title);
    const std::size_t inTitle = terms.size();
    terms.reserve(2 * inTitle + size_t(paper.abstract.size() / 4));
    for (std::size_t at = 0; at < inTitle; ++at)
        terms.push_back(terms[at]);
    appendTerms(terms, paper.abstract);
    return counted(terms);
}

} // namespace firstlight
