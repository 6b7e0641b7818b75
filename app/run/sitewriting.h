// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/announcementcalendar.h"
#include "llm/pricebook.h"
#include "run/sitefolder.h"
#include "settings/settings.h"
#include "store/store.h"

#include <QObject>

#include <memory>

namespace firstlight {

struct SiteOrder
{
    QString folder;
    QString title;
    QUrl url;   // ends with "/"; empty: not known
    QDate from; // null: from the library's first day
    QDate to;   // null: to its last
    bool withPrompt = true;
};

struct SiteReport
{
    SiteChanges changes;
    int days = 0;
    qint64 picks = 0;
    QString index; // the page to begin with, absolute
};

// Writes the library's digests as a site, day by day in the background. A day that no model has
// judged under the current criteria is shown under those by which one judged it last. Stars, notes,
// tags and what was read stay out.
class SiteWriting final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Store &store;
        const Settings &settings;
        const AnnouncementCalendar &calendar;
        const PriceBook &prices;
        Clock clock;
    };

    // What the parts refer to must outlive it.
    explicit SiteWriting(const Parts &parts, QObject *parent = nullptr);
    ~SiteWriting() override;

    // One at a time. Kind::NotFound: no day of the library is within. Kind::Usage with the path of
    // a file that is in the way; Storage, Busy. The folder is as before unless it ends well, but
    // when the disk fails at the very end.
    QFuture<Result<SiteReport>> start(const SiteOrder &order);
    void cancel();
    bool isRunning() const { return m_going != nullptr; }

Q_SIGNALS:
    void progressed(int done, int total); // days

private:
    struct Going;
    struct DayMaterial;

    void nextDay();
    QFuture<Result<void>> writeDay(QDate day);
    void finish();
    void end(const Result<SiteReport> &outcome);

    Parts m_parts;
    std::shared_ptr<Going> m_going; // steps on the pool follow each other
};

} // namespace firstlight
