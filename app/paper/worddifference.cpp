// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/worddifference.h"

#include "paper/texformulas.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace firstlight {

namespace {

constexpr qsizetype mostWords = 3000;

// A formula sticks to the letters and punctuation around it, as in “$k$-means,”.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    const QList<TexSegment> segments = texSegments(text);
    for (const TexSegment &segment : segments) {
        const QString part = text.mid(segment.start, segment.length);
        if (segment.isFormula) {
            word += part.simplified();
            continue;
        }
        for (const QChar character : part) {
            if (character.isSpace())
                endWord();
            else
                word += character;
        }
    }
    endWord();
    return words;
}

class Runs final
{
public:
    void add(WordRun::Fate fate, const QString &word)
    {
        if (m_runs.isEmpty() || m_runs.constLast().fate != fate)
            m_runs.append({fate, word});
        else
            m_runs.last().text += u' ' + word;
    }

    void add(WordRun::Fate fate, const QStringList &words)
    {
        for (const QString &word : words)
            add(fate, word);
    }

    QList<WordRun> runs() const { return m_runs; }

private:
    QList<WordRun> m_runs;
};

QList<int> numbered(const QStringList &words, QHash<QString, int> &numbers)
{
    QList<int> result;
    result.reserve(words.size());
    for (const QString &word : words) {
        const auto known = numbers.constFind(word);
        result.append(known == numbers.cend() ? *numbers.insert(word, int(numbers.size()))
                                              : *known);
    }
    return result;
}

// By the lengths of the longest common subsequences of every two tails.
class CommonWords final
{
public:
    CommonWords(const QStringList &before, const QStringList &after)
        : m_columns(static_cast<size_t>(after.size()) + 1)
        , m_lengths((static_cast<size_t>(before.size()) + 1) * m_columns)
    {
        QHash<QString, int> numbers;
        m_before = numbered(before, numbers);
        m_after = numbered(after, numbers);
        for (qsizetype row = m_before.size() - 1; row >= 0; --row) {
            const int word = m_before.at(row);
            quint16 *lengths = &m_lengths[place(row, 0)];
            const quint16 *below = lengths + m_columns;
            for (qsizetype column = m_after.size() - 1; column >= 0; --column)
                lengths[column] = word == m_after.at(column)
                                      ? static_cast<quint16>(below[column + 1] + 1)
                                      : std::max(below[column], lengths[column + 1]);
        }
    }

    bool isSame(qsizetype row, qsizetype column) const
    {
        return m_before.at(row) == m_after.at(column);
    }

    int length(qsizetype row, qsizetype column) const { return m_lengths[place(row, column)]; }

private:
    size_t place(qsizetype row, qsizetype column) const
    {
        return static_cast<size_t>(row) * m_columns + static_cast<size_t>(column);
    }

    QList<int> m_before;
    QList<int> m_after;
    size_t m_columns;
    std::vector<quint16> m_lengths;
};

void addChanged(Runs &runs, const QStringList &before, const QStringList &after)
{
    using Fate = WordRun::Fate;
    if (before.isEmpty() || after.isEmpty() || before.size() + after.size() > mostWords) {
        runs.add(Fate::Removed, before);
        runs.add(Fate::Added, after);
        return;
    }
    const CommonWords common(before, after);
    qsizetype row = 0;
    qsizetype column = 0;
    QStringList added; // held back so that what they replace comes first
    const auto addHeld = [&] {
        runs.add(Fate::Added, added);
        added.clear();
    };
    while (row < before.size() && column < after.size()) {
        if (common.isSame(row, column)) {
            addHeld();
            runs.add(Fate::Kept, before.at(row++));
            ++column;
        } else if (common.length(row + 1, column) >= common.length(row, column + 1)) {
            runs.add(Fate::Removed, before.at(row++));
        } else {
            added.append(after.at(column++));
        }
    }
    runs.add(Fate::Removed, before.mid(row));
    addHeld();
    runs.add(Fate::Added, after.mid(column));
}

} // namespace

QList<WordRun> wordDifference(const QString &before, const QString &after)
{
    const QStringList oldWords = wordsOf(before);
    const QStringList newWords = wordsOf(after);
    const auto [oldEnd, newEnd] =
        std::mismatch(oldWords.cbegin(), oldWords.cend(), newWords.cbegin(), newWords.cend());
    const qsizetype head = oldEnd - oldWords.cbegin();
    const qsizetype longestTail = std::min(oldWords.size(), newWords.size()) - head;
    qsizetype tail = 0;
    while (tail < longestTail &&
           oldWords.at(oldWords.size() - 1 - tail) == newWords.at(newWords.size() - 1 - tail))
        ++tail;

    Runs runs;
    runs.add(WordRun::Fate::Kept, newWords.first(head));
    addChanged(runs, oldWords.mid(head, oldWords.size() - head - tail),
               newWords.mid(head, newWords.size() - head - tail));
    runs.add(WordRun::Fate::Kept, newWords.last(tail));
    return runs.runs();
}

double changedShare(const QString &before, const QString &after)
{
    double changed = 0;
    double all = 0;
    for (const WordRun &run : wordDifference(before, after)) {
        const double words = double(run.text.count(u' ')) + 1;
        const bool isKept = run.fate == WordRun::Fate::Kept;
        changed += isKept ? 0 : words;
        all += isKept ? 2 * words : words; // kept words are in both texts
    }
    return all > 0 ? changed / all : 0;
}

} // namespace firstlight
