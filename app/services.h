// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/pdfdownload.h"
#include "llm/connectiontest.h"
#include "llm/pricebook.h"
#include "net/pacer.h"
#include "run/backfill.h"
#include "run/dailycare.h"
#include "run/dayrun.h"
#include "run/importing.h"
#include "run/paperfetch.h"
#include "run/rangerun.h"
#include "run/schedule.h"
#include "run/suggesting.h"
#include "run/syncing.h"
#include "run/trial.h"
#include "run/zoterosending.h"
#include "settings/keystore.h"
#include "settings/profile.h"

namespace firstlight {

// The composition root: makes the objects, passes references, destroys them in reverse.
class Services final
{
public:
    // Kind::Storage when the database cannot be opened. Who has the daily copy made later starts
    // dailyCare().
    static Result<std::unique_ptr<Services>> open(const Profile &profile, const Clock &clock,
                                                  DailyCopy daily = DailyCopy::First);
    // A throw-away profile that holds the sample day, ranked.
    static Result<std::unique_ptr<Services>> openSample(const Clock &clock);
    ~Services();

    bool isSample() const;

    const Clock &clock() const;
    const Profile &profile() const;
    Settings &settings();
    KeyStore &keyStore();
    // The name of the key for the model's service that is set, and for Semantic Scholar.
    KeyName modelKeyName() const;
    KeyName scholarKeyName() const;
    // The key for the model's service that is set; empty when there is none. Kind::Storage, with a
    // translated sentence, when the service wants one and it is not known whether there is one.
    QFuture<Result<QString>> modelKey();
    ConnectionTest &connectionTest();
    Store &store();
    DailyCare &dailyCare();
    PriceBook &prices();
    DayRun &dayRun();
    RangeRun &rangeRun();
    Trial &trial();
    Suggesting &suggesting();
    Backfill &backfill();
    Importing &importing();
    PaperFetch &paperFetch();
    Syncing &syncing();
    Schedule &schedule();
    PdfDownload &pdfDownload();
    ZoteroSending &zoteroSending();
    const AnnouncementCalendar &calendar() const;

    // Asks the service that knows authors for people of a name. Errors as SemanticScholar.
    QFuture<Result<QList<FoundAuthor>>> findAuthors(const QString &name);

private:
    Services();
    struct Members;
    std::unique_ptr<Members> m;
};

} // namespace firstlight
