// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/termpacking.h"

#include "ranker/varint.h"

#include <algorithm>

namespace firstlight {

namespace {

QByteArray written(const TermCounts &terms)
{
    QByteArray bytes;
    TermId before = 0;
    for (const TermCount &term : terms) {
        const bool isRepeated = term.count > 1;
        appendNumber(bytes, ((term.term - before) << 1U) | (isRepeated ? 1U : 0U));
        if (isRepeated)
            bytes.append(static_cast<char>(std::min<quint16>(term.count, 255)));
        before = term.term;
    }
    return bytes;
}

TermCounts mostFrequent(TermCounts terms, qsizetype count)
{
    std::stable_sort(terms.begin(), terms.end(),
                     [](const TermCount &a, const TermCount &b) { return a.count > b.count; });
    terms.resize(std::min(count, terms.size()));
    std::sort(terms.begin(), terms.end(),
              [](const TermCount &a, const TermCount &b) { return a.term < b.term; });
    return terms;
}

} // namespace

QByteArray packedTerms(const TermCounts &terms)
{
    QByteArray bytes = written(terms);
    for (qsizetype count = terms.size(); bytes.size() > mostPackedBytes;) {
        count = std::min(count - 1, count * mostPackedBytes / bytes.size());
        bytes = written(mostFrequent(terms, count));
    }
    return bytes;
}

TermCounts unpackedTerms(const QByteArray &bytes)
{
    TermCounts terms;
    terms.reserve(bytes.size() / 2);
    NumberReader reader(bytes);
    quint32 term = 0;
    while (!reader.isAtEnd()) {
        const quint32 number = reader.number();
        const quint32 distance = number >> 1U;
        const quint32 count = (number & 1U) != 0 ? reader.byte() : 1;
        if ((distance == 0 && !terms.isEmpty()) || distance >= termSpace - term || count == 0)
            break;
        term += distance;
        terms.append({term, static_cast<quint16>(count)});
    }
    return terms;
}

} // namespace firstlight
