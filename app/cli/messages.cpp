// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/messages.h"

namespace firstlight {

QString messages::sentence(const Error &error)
{
    const QString &detail = error.detail;
    switch (error.kind) {
    case Error::Kind::Usage:
    case Error::Kind::NotFound:
        return detail;
    case Error::Kind::NotYet:
        return tr("arXiv has not announced it yet: %1. Nothing was stored under this day; it is "
                  "asked for again in an hour, or by the same command.")
            .arg(detail);
    case Error::Kind::Network:
        return tr("There was no usable answer (%1). What was stored is kept; try again later.")
            .arg(detail);
    case Error::Kind::RateLimited:
        return tr("The service limits requests (%1). What was stored is kept; try again later.")
            .arg(detail);
    case Error::Kind::Parse:
        return tr("The answer was not what it should be (%1). Nothing of it was stored; try again "
                  "later.")
            .arg(detail);
    case Error::Kind::Unauthorized:
        return tr("The service refused the key (%1). Set another with: firstlight key set llm")
            .arg(detail);
    case Error::Kind::Quota:
        return tr("The account at the service has no credit left (%1). Scores so far are kept.")
            .arg(detail);
    case Error::Kind::Refused:
    case Error::Kind::TooLong:
        return tr("The service refused the request (%1). Check the settings with: firstlight "
                  "config list")
            .arg(detail);
    case Error::Kind::Storage:
        return tr("Storage failed: %1").arg(detail);
    case Error::Kind::Budget:
        return tr("The cap on spending was reached (%1). Scores so far are kept; the rest is "
                  "unscored.")
            .arg(detail);
    case Error::Kind::Busy:
        return tr("Another Firstlight is at work (%1); this one leaves. Try again when it is done.")
            .arg(detail);
    case Error::Kind::Cancelled:
        break;
    }
    return tr("Cancelled. What was stored is kept; the next run goes on from there.");
}

int messages::exitCode(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Usage:
    case Error::Kind::NotFound:
        return exitUsage;
    case Error::Kind::NotYet:
    case Error::Kind::Network:
    case Error::Kind::RateLimited:
    case Error::Kind::Parse:
        return exitNetwork;
    case Error::Kind::Storage:
        return exitStorage;
    case Error::Kind::Budget:
        return exitBudget;
    case Error::Kind::Cancelled:
        return exitCancelled;
    case Error::Kind::Unauthorized:
    case Error::Kind::Quota:
    case Error::Kind::Refused:
    case Error::Kind::TooLong:
    case Error::Kind::Busy:
        break;
    }
    return exitPartly;
}

} // namespace firstlight
