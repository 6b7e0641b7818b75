// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/libraryterms.h"

#include "ranker/stopwords.h"
#include "ranker/wordscanner.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 3;

struct Word
{
    QString folded; // empty: the end of a clause
    qsizetype begin = 0;
    qsizetype end = 0;
};

QList<Word> wordsIn(const QString &text)
{
    QList<Word> words;
    WordScanner scanner(text);
    while (scanner.next())
        words.append({QString::fromUtf8(scanner.word()), scanner.begin(), scanner.end()});
    return words;
}

// What was found of one term, under its folded words.
struct Spelling
{
    QHash<QString, int> texts;
    int papers = 0;
};

class TermSearch final
{
public:
    explicit TermSearch(const QString &beginning)
    {
        for (const Word &word : wordsIn(beginning)) {
            if (!word.folded.isEmpty())
                m_words.append(word.folded);
        }
    }

    bool isEmpty() const { return m_words.isEmpty() || m_words.size() > mostWords; }

    void read(const Paper &paper)
    {
        m_seen.clear();
        readText(paper.title);
        readText(paper.abstract);
    }

    QList<LibraryTerm> terms(qsizetype limit) const
    {
        const QSet<QString> covered = coveredTerms();
        QList<LibraryTerm> found;
        for (auto it = m_spellings.cbegin(); it != m_spellings.cend(); ++it) {
            if (!covered.contains(it.key()))
                found.append({commonest(*it), it->papers});
        }
        std::sort(found.begin(), found.end(), [](const LibraryTerm &a, const LibraryTerm &b) {
            return a.papers != b.papers ? a.papers > b.papers : a.text < b.text;
        });
        return found.first(std::min(limit, found.size()));
    }

private:
    void readText(const QString &text)
    {
        const QList<Word> words = wordsIn(text);
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (!startsAt(words, at))
                continue;
            qsizetype length = m_words.size();
            while (length <= mostWords && at + length <= words.size() &&
                   !words.at(at + length - 1).folded.isEmpty()) {
                if (!isStopWord(words.at(at + length - 1).folded))
                    add(text, words, at, length);
                ++length;
            }
        }
    }

    bool startsAt(const QList<Word> &words, qsizetype at) const
    {
        if (at + m_words.size() > words.size() || isStopWord(words.at(at).folded))
            return false;
        for (qsizetype i = 0; i + 1 < m_words.size(); ++i) {
            if (words.at(at + i).folded != m_words.at(i))
                return false;
        }
        return words.at(at + m_words.size() - 1).folded.startsWith(m_words.constLast());
    }

    void add(const QString &text, const QList<Word> &words, qsizetype at, qsizetype length)
    {
        QStringList folded;
        for (qsizetype i = 0; i < length; ++i)
            folded.append(words.at(at + i).folded);
        const QString key = folded.join(u' ');
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        const qsizetype begin = words.at(at).begin;
        Spelling &spelling = m_spellings[key];
        ++spelling.papers;
        ++spelling.texts[text.sliced(begin, words.at(at + length - 1).end - begin).simplified()];
    }

    // Terms that a longer one stands for, in as many papers.
    QSet<QString> coveredTerms() const
    {
        QSet<QString> covered;
        for (auto it = m_spellings.cbegin(); it != m_spellings.cend(); ++it) {
            const QString shorter = it.key().section(u' ', 0, -2);
            const auto known = m_spellings.constFind(shorter);
            if (it->papers > 1 && known != m_spellings.cend() && known->papers == it->papers)
                covered.insert(shorter);
        }
        return covered;
    }

    static QString commonest(const Spelling &spelling)
    {
        QString best;
        for (auto it = spelling.texts.cbegin(); it != spelling.texts.cend(); ++it) {
            const int count = spelling.texts.value(best);
            if (best.isEmpty() || it.value() > count || (it.value() == count && it.key() > best))
                best = it.key();
        }
        return best;
    }

    QStringList m_words;
    QHash<QString, Spelling> m_spellings;
    QSet<QString> m_seen; // in the paper that is read
};

} // namespace

QList<LibraryTerm> termsBeginning(const QString &beginning, const QList<Paper> &papers,
                                  qsizetype limit)
{
    TermSearch search(beginning);
    if (search.isEmpty())
        return {};
    for (const Paper &paper : papers)
        search.read(paper);
    return search.terms(limit);
}

} // namespace firstlight
