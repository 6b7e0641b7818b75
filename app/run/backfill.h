// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/arxivclient.h"
#include "run/backfillplan.h"
#include "settings/settings.h"
#include "store/store.h"

#include <QLockFile>
#include <QObject>

#include <memory>

namespace firstlight {

struct BackfillRequest
{
    QDate from;
    QDate to; // included; null: today
    // Best: listings as far as they reach, OAI-PMH beyond and where a listing fails, the search API
    // where both fail.
    enum class Way { Best, Listing, Oai } way = Way::Best;
};

struct BackfilledDay
{
    QDate day;
    QStringList categories; // that were filled
    AnnouncementSource source = AnnouncementSource::Listing;
    int papers = 0;  // listed in any of them
    int guessed = 0; // listings put under the day by the submission's date
};

struct BackfillReport
{
    QList<BackfilledDay> filled; // ascending by day
    QList<MissingDay> missing;   // still
    std::optional<Error> stoppedBy; // the first that kept something from being filled
};

// Fills announcement days that were missed. What is whole is not asked for; each page is saved
// before the next is asked for, and a backfill that was killed goes on with the page it was at.
class Backfill final : public QObject
{
    Q_OBJECT

public:
    // All references must outlive the backfill.
    struct Parts
    {
        Store &store;
        Settings &settings;
        ArxivClient &arxiv;
        const AnnouncementCalendar &calendar;
        QString lockFile; // that of DayRun: one of them at a time (Kind::Busy)
        Clock clock;
    };
    explicit Backfill(Parts parts, QObject *parent = nullptr);
    ~Backfill() override;

    // One at a time (Kind::Busy). Other errors: Storage.
    QFuture<Result<BackfillReport>> start(const BackfillRequest &request);
    // Gaps of the library since each category was first asked for; ascending.
    QFuture<Result<QList<MissingDay>>> gaps();
    void cancel(); // the report says Cancelled
    bool isRunning() const { return m_going != nullptr; }

Q_SIGNALS:
    // Before each page; done of total tasks (a day of a category, or a harvest) are over.
    void progressed(int done, int total, const QString &category, QDate day);
    void finished(const firstlight::BackfillReport &report);

private:
    struct Task
    {
        BackfillRequest::Way way = BackfillRequest::Way::Listing;
        QString category;
        QList<QDate> days; // one for a listing
        int page = 1;
        bool isLastResort = false; // by the search API
    };
    struct Going;

    void plan(const QList<DayHealth> &stored);
    void next();
    void taskEnded(const Task &task, const Result<void> &outcome);
    QFuture<Result<void>> list(const Task &task);
    QFuture<Result<void>> saveListed(const Task &task, const ListingPage &page);
    QFuture<Result<void>> harvest(const Task &task);
    QFuture<Result<void>> harvestFrom(const Task &task, const HarvestState &state);
    QFuture<Result<void>> saveRecords(const Task &task, const HarvestState &state,
                                      const OaiPage &page);
    QFuture<Result<void>> assign(const Task &task);
    QFuture<Result<void>> search(const Task &task, qsizetype dayAt,
                                 const QList<Paper> &papers = {});
    QFuture<Result<void>> save(const QString &category, QDate day, const QList<Feed::Item> &items,
                               const QSet<ArxivId> &guessed, AnnouncementSource source);
    void recordFilled(const QString &category, const Announcement &saved, int guessed = 0);
    void conclude(const QList<DayHealth> &stored);

    Parts m_parts;
    std::unique_ptr<Going> m_going;
};

} // namespace firstlight
