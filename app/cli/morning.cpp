// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "exchange/pickexport.h"
#include "run/reading.h"

namespace firstlight {

namespace {

int printPicks(Services &services, QDate day)
{
    const auto revision = currentCriteria(services);
    if (!revision)
        return report(revision.error());
    const auto papers = papersOfDay(services, *revision, day);
    if (!papers)
        return report(papers.error());
    const auto picks = pickedFrom(*papers, cutoffsOf(services.settings()));
    console::deliver(picksTable(picks, console::width()), {});
    console::print(messages::tr("%1 picks of %2 papers on %3.")
                       .arg(picks.size())
                       .arg(papers->size())
                       .arg(day.toString(Qt::ISODate)));
    sayLeftOut(*papers, cutoffsOf(services.settings()), services.settings());
    return exitDone;
}

int sampleMorning(const Clock &clock)
{
    auto sample = Services::openSample(clock);
    if (!sample)
        return report(sample.error());
    console::say(
        messages::tr("Showing the sample day instead: invented papers, nothing of it is kept."));
    const auto day = dayOr(**sample, {});
    return day ? printPicks(**sample, *day) : report(day.error());
}

} // namespace

int morning(Services &services, const Clock &clock)
{
    if (const auto revision = currentCriteria(services); !revision)
        return report(revision.error());
    console::say(messages::tr(
        "There is no display, so here are today's picks; see firstlight --help for more."));
    const auto finished = await(services.dayRun().start({}));
    if (finished && finished->scanned > 0)
        return printPicks(services, finished->day);
    if (finished)
        console::say(messages::tr("arXiv announced nothing on %1.")
                         .arg(finished->day.toString(Qt::ISODate)));
    else if (report(finished.error()) == exitStorage)
        return exitStorage;
    return sampleMorning(clock);
}

} // namespace firstlight
