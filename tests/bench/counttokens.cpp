// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far our count of tokens is from a tokenizer's, by day: counttokens COUNTS.tsv DAYS_DIR, the
// counts with the columns date, id, title, authors, abstract, whole.
#include "llm/tokens.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>
#include <map>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

struct DayError
{
    qint64 counted = 0;
    qint64 estimated = 0;
    double absolute = 0; // sum of the papers'
    double worst = 0;
    int papers = 0;
};

QString wholeText(const QJsonObject &paper)
{
    QStringList authors;
    for (const auto &author : paper["authors"_L1].toArray())
        authors.append(author.toString());
    return u"ArXiv ID: %1\nTitle: %2\nAuthors: %3\nAbstract: %4"_s.arg(
        paper["id"_L1].toString(), paper["title"_L1].toString().simplified(), authors.join(u", "_s),
        paper["abstract"_L1].toString().simplified());
}

// By day and id.
QHash<QString, qint64> readCounts(const QString &name)
{
    QHash<QString, qint64> counts;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return counts;
    const QList<QByteArray> lines = file.readAll().split('\n').mid(1);
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.split('\t');
        if (columns.size() == 6)
            counts.insert(QString::fromUtf8(columns.at(0) + ' ' + columns.at(1)),
                          columns.at(5).toLongLong());
    }
    return counts;
}

void judge(const QString &text, qint64 counted, DayError *day)
{
    const qint64 estimated = estimateTokens(text);
    const double error = double(estimated) / double(counted) - 1;
    day->counted += counted;
    day->estimated += estimated;
    day->absolute += std::abs(error);
    if (std::abs(error) > std::abs(day->worst))
        day->worst = error;
    ++day->papers;
}

void printSpeed(const QStringList &texts)
{
    qint64 characters = 0;
    qint64 tokens = 0;
    QElapsedTimer timer;
    timer.start();
    for (const QString &text : texts) {
        characters += text.size();
        tokens += estimateTokens(text);
    }
    std::printf("%lld characters, %lld tokens: %.2f ns a character\n",
                static_cast<long long>(characters), static_cast<long long>(tokens),
                double(timer.nsecsElapsed()) / double(std::max<qint64>(1, characters)));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "counttokens COUNTS.tsv DAYS_DIR\n");
        return 2;
    }
    const QHash<QString, qint64> counts = readCounts(QFile::decodeName(argv[1]));
    const QDir folder(QFile::decodeName(argv[2]));
    std::map<QString, DayError> days;
    QStringList texts;
    for (const QString &name : folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        const QString day = name.chopped(6);
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        while (!file.atEnd()) {
            const QJsonObject paper = QJsonDocument::fromJson(file.readLine()).object();
            const auto counted = counts.constFind(QString(day + u' ' + paper["id"_L1].toString()));
            if (counted == counts.constEnd())
                continue;
            texts.append(wholeText(paper));
            judge(texts.constLast(), *counted, &days[day]);
        }
    }
    for (const auto &[day, error] : days) {
        const double sum = double(error.estimated) / double(error.counted) - 1;
        std::printf("%s %4d papers, sum %+.2f %%, mean error of a paper %.2f %%, worst %+.1f %%\n",
                    qPrintable(day), error.papers, sum * 100, error.absolute / error.papers * 100,
                    error.worst * 100);
    }
    printSpeed(texts);
    return days.empty() ? 1 : 0;
}
