// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The step of a run that learns who the authors are.
#include "run/dayrunstate.h"
#include "run/reading.h"

namespace firstlight {

// Nobody is asked for authors that the reader did not ask for. A service that does not answer stops
// no run: names decide until the next.
QFuture<Result<void>> DayRun::lookUpAuthors()
{
    const Settings &settings = m_parts.settings;
    const bool isWanted =
        settings.minHIndex() > 0 || !followedPeople(settings, m_going->revision.text).isEmpty();
    if (!isWanted || settings.peopleUrl().isEmpty() || isCancelled())
        return done();
    return chain(this, m_parts.authorLookup.start(settings.peopleUrl(), m_going->day,
                                                  announceTypesOf(settings)))
        .then([this](const LookupReport &lookup) {
            m_going->report.lookupStoppedBy = lookup.stoppedBy;
            if (isCancelled())
                m_going->report.stoppedBy = lookup.stoppedBy;
            return done();
        })
        .future();
}

} // namespace firstlight
