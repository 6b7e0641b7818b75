// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runcontrol.h"

#include "base/async.h"
#include "run/reading.h"
#include "words.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Report final
{
    Q_DECLARE_TR_FUNCTIONS(RunControl)

public:
    static QString step(RunStep step, int done, int total, const QString &note)
    {
        switch (step) {
        case RunStep::Pulling:
            return note.isEmpty() ? tr("Asking arXiv for its feeds")
                                  : tr("Asking arXiv for %1").arg(note);
        case RunStep::Saving:
            return tr("Saving the papers");
        case RunStep::Ranking:
            return tr("Ranking %Ln paper(s)", nullptr, total);
        case RunStep::LookingUp:
            return tr("Looking up authors: %1 of %2 papers").arg(done).arg(total);
        case RunStep::ReadingTitles:
            return withNote(tr("Reading titles: %1 of %2").arg(done).arg(total), note);
        case RunStep::Scoring:
            return withNote(tr("Scoring %1 of %2").arg(done).arg(total), note);
        case RunStep::AskingAgain:
            break;
        }
        return withNote(tr("Second opinions: %1 of %2").arg(done).arg(total), note);
    }

    static QString withNote(const QString &text, const QString &note)
    {
        return note.isEmpty() ? text : QString(text + u" · "_s + note);
    }

    static QString filling(int done, int total, const QString &category, QDate day)
    {
        return tr("Filling the gap: %1, %2 (%3 of %4)")
            .arg(category, dayText(day))
            .arg(done + 1)
            .arg(total);
    }

    static QString result(const BackfillReport &report)
    {
        QStringList parts{tr("%Ln day(s) filled", nullptr, static_cast<int>(report.filled.size()))};
        if (!report.missing.isEmpty())
            parts.append(tr("%Ln still missing", nullptr, static_cast<int>(report.missing.size())));
        return parts.join(u" · "_s);
    }

    static QString leftOut(const RunReport &report)
    {
        QString count = tr("%Ln left to the local ranker", nullptr, report.leftOut);
        if (!report.missedPicks)
            return count;
        //: %1: "293 left to the local ranker"; %2 to %4: how many picks are probably among them
        return tr("%1 (about %2 picks missed, %3 to %4)")
            .arg(count)
            .arg(report.missedPicks->expected)
            .arg(report.missedPicks->low)
            .arg(report.missedPicks->high);
    }

    static QString result(const RunReport &report)
    {
        QStringList parts{tr("%1 picks of %2").arg(report.picksToRead).arg(report.scanned)};
        if (report.requests > 0)
            parts.append(tr("%Ln scored", nullptr, report.scored));
        if (report.unscored > 0)
            parts.append(tr("%Ln not scored", nullptr, report.unscored));
        if (report.failed > 0)
            parts.append(tr("%Ln failed", nullptr, report.failed));
        if (report.leftOut > 0)
            parts.append(leftOut(report));
        if (report.dropped > 0)
            parts.append(tr("%Ln dropped by title", nullptr, report.dropped));
        if (report.hiddenByHIndex > 0)
            parts.append(tr("%Ln hidden by h-index", nullptr, report.hiddenByHIndex));
        if (report.lookupStoppedBy)
            parts.append(tr("authors not looked up: names decide until the next run"));
        if (report.usd)
            parts.append(moneyText(*report.usd));
        return parts.join(u" · "_s);
    }
};

} // namespace

RunControl::RunControl(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.dayRun(), &DayRun::progressed, this,
            [this](RunStep step, int done, int total, const QString &note) {
                Q_EMIT progressed(Report::step(step, done, total, note), done, total);
            });
    connect(&services.backfill(), &Backfill::progressed, this,
            [this](int done, int total, const QString &category, QDate day) {
                Q_EMIT progressed(Report::filling(done, total, category, day), done, total);
            });
}

bool RunControl::hasModel() const
{
    return firstlight::hasModel(m_services.settings());
}

void RunControl::begin(bool isAutomatic)
{
    m_isCancelled = false;
    m_isAutomatic = isAutomatic;
    setRunning(true);
}

void RunControl::start(bool withModel, bool isAutomatic)
{
    if (m_isRunning)
        return;
    begin(isAutomatic);
    if (!withModel || !hasModel()) {
        run({});
        return;
    }
    runWithModel({});
}

void RunControl::score(QDate day, const QList<ArxivId> &only)
{
    if (m_isRunning || !hasModel())
        return;
    begin(false);
    RunRequest request;
    request.day = day;
    request.only = only;
    runWithModel(request);
}

void RunControl::runWithModel(const RunRequest &request)
{
    deliver(m_services.modelKey(), this, [this, request](const Result<QString> &key) {
        if (m_isCancelled || !key) {
            setRunning(false);
            Q_EMIT failed(m_isCancelled ? Error{Error::Kind::Cancelled, {}} : key.error(), true);
            return;
        }
        RunRequest keyed = request;
        keyed.withModel = true;
        keyed.endpoint = endpointOf(m_services.settings(), *key, !m_isAutomatic);
        run(keyed);
    });
}

QFuture<Result<Forecast>> RunControl::forecast(QDate day)
{
    if (m_isForecasting || m_isRunning)
        return ready(Result<Forecast>(failure(Error::Kind::Busy)));
    RunRequest request;
    request.day = day;
    request.withModel = true;
    request.endpoint = endpointOf(m_services.settings(), {}, true);
    QFuture<Result<Forecast>> future = m_services.dayRun().forecastStored(request);
    m_isForecasting = !future.isFinished();
    deliver(future, this, [this](const Result<Forecast> &) {
        m_isForecasting = false;
        if (m_waiting)
            run(*std::exchange(m_waiting, std::nullopt));
    });
    return future;
}

void RunControl::run(const RunRequest &request)
{
    if (m_isForecasting) {
        m_waiting = request;
        return;
    }
    deliver(m_services.dayRun().start(request), this, [this](const Result<RunReport> &report) {
        setRunning(false);
        if (!report) {
            Q_EMIT failed(report.error(), false);
            return;
        }
        m_lastReport = *report;
        Q_EMIT finished(*report);
    });
}

void RunControl::fill(QDate from, QDate to, bool isAutomatic)
{
    if (m_isRunning)
        return;
    begin(isAutomatic);
    deliver(m_services.backfill().start({.from = from, .to = to}), this,
            [this](const Result<BackfillReport> &report) {
                if (report)
                    return rankNext(*report, 0);
                setRunning(false);
                Q_EMIT failed(report.error(), false);
            });
}

void RunControl::rankNext(const BackfillReport &report, qsizetype at)
{
    if (m_isCancelled || at == report.filled.size()) {
        setRunning(false);
        Q_EMIT filled(report);
        return;
    }
    RunRequest request;
    request.day = report.filled.at(at).day;
    // A day that cannot be ranked now is ranked when it is opened.
    deliver(m_services.dayRun().start(request), this,
            [this, report, at](const Result<RunReport> &) { rankNext(report, at + 1); });
}

void RunControl::cancel()
{
    m_isCancelled = true;
    if (m_waiting) {
        m_waiting.reset();
        setRunning(false);
        Q_EMIT failed({Error::Kind::Cancelled, {}}, false);
        return;
    }
    m_services.dayRun().cancel();
    m_services.backfill().cancel();
}

void RunControl::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    Q_EMIT runningChanged(isRunning);
}

QString reportText(const RunReport &report)
{
    return Report::result(report);
}

QString reportText(const BackfillReport &report)
{
    return Report::result(report);
}

} // namespace firstlight
