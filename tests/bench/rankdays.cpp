// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks real days as Firstlight would have, for an independent judge of the order:
//   rankdays DAYS_DIR CRITERIA.md --protocol zero-label|labels:N|loop:SHARE
//            [--from D] [--to D] --out PREDICTIONS.jsonl
// DAYS_DIR holds YYYY-MM-DD.jsonl, a paper a line with id, title, abstract, picked, relevance,
// novelty, pick_source. Written are lines {date, id, score, novelty?, sent?}. A day is ranked by
// its texts, those of earlier days, and labels of earlier days: none; the N latest in the folder;
// those of the papers that this program would have sent to a model, from the first day asked for
// on.
#include "rankedday.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

bool writePredictions(QFile &file, const RankedDay &day)
{
    for (const Prediction &prediction : day.predictions) {
        QJsonObject line{{u"date"_s, day.date.toString(Qt::ISODate)},
                         {u"id"_s, prediction.id},
                         {u"score"_s, prediction.score}};
        if (prediction.novelty)
            line.insert(u"novelty"_s, *prediction.novelty);
        if (prediction.isSent)
            line.insert(u"sent"_s, *prediction.isSent);
        if (file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n') < 0)
            return false;
    }
    return true;
}

void report(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"DAYS_DIR"_s, u"days as JSON lines"_s);
    parser.addPositionalArgument(u"CRITERIA.md"_s, u"the reader's criteria"_s);
    const QCommandLineOption protocol(u"protocol"_s, u"zero-label, labels:N or loop:SHARE"_s,
                                      u"P"_s, u"zero-label"_s);
    const QCommandLineOption from(u"from"_s, u"first day"_s, u"D"_s);
    const QCommandLineOption to(u"to"_s, u"last day"_s, u"D"_s);
    const QCommandLineOption out(u"out"_s, u"where predictions go"_s, u"FILE"_s);
    parser.addOptions({protocol, from, to, out});
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    const auto asked = Protocol::fromText(parser.value(protocol));
    if (arguments.size() != 2 || !asked || !parser.isSet(out)) {
        report(parser.helpText());
        return 2;
    }
    QFile criteria(arguments.at(1));
    QFile predictions(parser.value(out));
    if (!criteria.open(QIODevice::ReadOnly) ||
        !predictions.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        report(criteria.errorString() + u' ' + predictions.errorString());
        return 1;
    }
    DayRanker ranker(QString::fromUtf8(criteria.readAll()), *asked);
    const QDir folder(arguments.at(0));
    const QDate first = QDate::fromString(parser.value(from), Qt::ISODate);
    const QDate last = QDate::fromString(parser.value(to), Qt::ISODate);
    QElapsedTimer timer;
    timer.start();
    int days = 0;
    for (const QString &name : folder.entryList({u"*-*-*.jsonl"_s}, QDir::Files, QDir::Name)) {
        const QDate date = QDate::fromString(name.first(10), Qt::ISODate);
        if (last.isValid() && date > last)
            break;
        const auto day = readDay(folder.filePath(name), date);
        if (!day) {
            report(u"cannot read "_s + name);
            return 1;
        }
        const bool isAsked = !first.isValid() || date >= first;
        if (isAsked && !writePredictions(predictions, ranker.rankDay(*day)))
            return 1;
        days += isAsked ? 1 : 0;
        ranker.learnDay(*day, isAsked);
    }
    report(u"%1 days in %2 s"_s.arg(days).arg(double(timer.elapsed()) / 1000));
    return 0;
}
