// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/terms.h"

#include "ranker/stopwords.h"
#include "ranker/wordscanner.h"

#include <QHash>

#include <libstemmer.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class PorterStemmer final
{
public:
    // Known words are looked up: texts share most of theirs.
    QString stem(const QString &word)
    {
        const auto known = m_known.constFind(word);
        if (known != m_known.cend())
            return *known;
        if (m_known.size() >= mostKnown)
            m_known.clear();
        return *m_known.insert(word, stemmed(word));
    }

private:
    static constexpr qsizetype mostKnown = 20000;

    QString stemmed(const QString &word) const
    {
        const QByteArray utf8 = word.toUtf8();
        const auto *symbols =
            sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()),
                            int(utf8.size()));
        if (!symbols)
            return word;
        return QString::fromUtf8(reinterpret_cast<const char *>(symbols),
                                 sb_stemmer_length(m_stemmer.get()));
    }

    struct Delete
    {
        void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
    };
    std::unique_ptr<sb_stemmer, Delete> m_stemmer{sb_stemmer_new("porter", "UTF_8")};
    QHash<QString, QString> m_known;
};

// FNV-1a, folded to the bits of a term: stored terms must mean the same on every machine.
TermId hashOf(const QByteArray &utf8)
{
    quint32 hash = 2166136261U;
    for (const char byte : utf8) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 16777619U;
    }
    return ((hash >> 20U) ^ hash) & (termSpace - 1);
}

bool isTermWord(const QString &word)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return word.size() > 1 && !isStopWord(word) && !std::all_of(word.begin(), word.end(), isDigit);
}

TermCounts counted(QList<TermId> terms)
{
    std::sort(terms.begin(), terms.end());
    TermCounts counts;
    for (const TermId term : std::as_const(terms)) {
        if (counts.isEmpty() || counts.constLast().term != term)
            counts.append({term, 1});
        else if (counts.constLast().count < std::numeric_limits<quint16>::max())
            ++counts.last().count;
    }
    return counts;
}

QList<TermId> termIds(const QString &text)
{
    const QList<TermPlace> places = termPlaces(text);
    QList<TermId> ids;
    ids.reserve(places.size());
    for (const TermPlace &place : places)
        ids.append(place.term);
    return ids;
}

} // namespace

TermId termOf(const QString &stem)
{
    return hashOf(stem.toUtf8());
}

TermId termOf(const QString &stem, const QString &next)
{
    return hashOf(stem.toUtf8() + ' ' + next.toUtf8());
}

QList<Stem> placedStems(const QString &text)
{
    thread_local PorterStemmer porter;
    QList<Stem> result;
    for (const ScannedWord &word : scanWords(text)) {
        const bool isBreak = word.text.isEmpty();
        if (isBreak && !result.isEmpty() && !result.constLast().text.isEmpty())
            result.append({{}, word.begin, word.end});
        else if (!isBreak && isTermWord(word.text))
            result.append({porter.stem(word.text), word.begin, word.end});
    }
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
    Stem previous;
    for (const Stem &stem : placedStems(text)) {
        if (!stem.text.isEmpty()) {
            places.append({termOf(stem.text), stem.begin, stem.end});
            if (!previous.text.isEmpty())
                places.append({termOf(previous.text, stem.text), previous.begin, stem.end});
        }
        previous = stem;
    }
    return places;
}

TermCounts termsOfText(const QString &text)
{
    return counted(termIds(text));
}

TermCounts termsOfPaper(const Paper &paper)
{
    const QList<TermId> title = termIds(paper.title);
    return counted(title + title + termIds(paper.abstract));
}

} // namespace firstlight
