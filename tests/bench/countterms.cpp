// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counts in how many papers of real days each of the ranker's terms occurs, as shipped in
// resources/ranker/term-counts.bin: countterms DAYS_DIR OUT
#include "rankedday.h"

#include "ranker/termprior.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace firstlight;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "countterms DAYS_DIR OUT\n");
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    QList<quint32> holders(termSpace, 0);
    quint32 papers = 0;
    for (const QString &name : folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        const auto day = readDay(folder.filePath(name), {});
        if (!day)
            return 1;
        for (const JudgedPaper &judged : day->papers) {
            ++papers;
            for (const TermCount &term : termsOfPaper(judged.paper))
                ++holders[term.term];
        }
    }
    QFile out(QFile::decodeName(argv[2]));
    return out.open(QIODevice::WriteOnly) && out.write(shippedCounts(holders, papers)) > 0 ? 0 : 1;
}
