// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotlines.h"

#include <algorithm>
#include <array>

namespace firstlight::test {

namespace {

constexpr int vocabularySize = 60'000;
constexpr int papersPerMonth = 9'000;
constexpr int lettersInUse = 20;
constexpr const char *letters = "etaoinshrdlucmfwypvb";

constexpr std::array categories = {"cs.LG", "cs.AI", "cs.CL", "math.CO", "hep-th", "stat.ML"};
constexpr std::array families = {"Writer", R"(Schr\\\"odinger)", "Wang", R"(Garc\\'ia)", "Okafor"};
constexpr std::array givenNames = {"Ada B.", "Chen", "Elif", "Goro", "Ivan T."};

QByteArray padded(int number, int digits)
{
    return QByteArray::number(number).rightJustified(digits, '0');
}

} // namespace

SnapshotLines::SnapshotLines()
{
    m_frequencies.reserve(vocabularySize);
    double sum = 0;
    for (int rank = 0; rank < vocabularySize; ++rank) {
        QByteArray word;
        for (int length = 3 + below(8); length > 0; --length)
            word += letters[std::min(below(lettersInUse), below(lettersInUse))];
        m_vocabulary.append(word);
        sum += 1.0 / (rank + 2.7);
        m_frequencies.push_back(sum);
    }
}

// Not a distribution of the standard library: those differ between its makers.
int SnapshotLines::below(int limit)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(limit));
}

QByteArray SnapshotLines::words(int count)
{
    QByteArray text;
    for (; count > 0; --count) {
        const double at = m_frequencies.back() * (double(m_random()) / 4294967296.0);
        const auto found = std::lower_bound(m_frequencies.begin(), m_frequencies.end(), at);
        text += m_vocabulary.at(found - m_frequencies.begin());
        text += count % 14 == 0 ? "\\n" : " ";
    }
    return text;
}

QByteArray SnapshotLines::authors(int count)
{
    QByteArray parsed;
    for (; count > 0; --count) {
        parsed += QByteArray("[\"") + families.at(below(families.size())) + "\",\"" +
                  givenNames.at(below(givenNames.size())) + R"(",""])" + (count > 1 ? "," : "");
    }
    return parsed;
}

QByteArray SnapshotLines::next()
{
    const int month = m_number / papersPerMonth;
    const int number = m_number++ % papersPerMonth + 1;
    const QByteArray id =
        padded(15 + month / 12, 2) + padded(1 + month % 12, 2) + '.' + padded(number, 5);
    const QByteArray category = categories.at(below(categories.size()));
    return R"({"id":")" + id + R"(","submitter":"Ada Writer","authors":"Ada Writer","title":")" +
           words(7 + below(7)) + R"(","comments":")" + (number % 3 == 0 ? QByteArray() : words(4)) +
           R"(","journal-ref":null,"doi":null,"report-no":null,"categories":")" + category +
           R"( cs.AI","license":"http://arxiv.org/licenses/nonexclusive-distrib/1.0/","abstract":"  )" +
           words(120 + below(100)) +
           R"(","versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"}],)" +
           R"("update_date":"2007-05-23","authors_parsed":[)" + authors(1 + below(6)) + "]}";
}

} // namespace firstlight::test
