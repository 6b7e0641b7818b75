// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranker/termprior.h"

#include "ranker/varint.h"

#include <QFile>

namespace firstlight {

using namespace Qt::StringLiterals;

double addShippedCounts(QList<float> &holders)
{
    QFile file(u":/ranker/term-counts.bin"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray bytes = file.readAll();
    NumberReader reader(bytes);
    const double papers = reader.number();
    const double scale = papers > 0 ? shippedPapers / papers : 0;
    quint32 term = 0;
    while (!reader.isAtEnd()) {
        term += reader.number();
        const double count = reader.number();
        if (term < termSpace)
            holders[term] += float(count * scale);
    }
    return papers > 0 ? shippedPapers : 0;
}

QByteArray shippedCounts(const QList<quint32> &holders, quint32 papers)
{
    QByteArray bytes;
    appendNumber(bytes, papers);
    quint32 before = 0;
    for (quint32 term = 0; term < quint32(holders.size()); ++term) {
        if (holders.at(term) < leastShippedCount)
            continue;
        appendNumber(bytes, term - before);
        appendNumber(bytes, holders.at(term));
        before = term;
    }
    return bytes;
}

} // namespace firstlight
