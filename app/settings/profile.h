// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// Where everything of one reader lies.
struct Profile
{
    QString dataFolder;   // database, backups, locks
    QString settingsFile; // firstlight.ini
    QString cacheFolder;  // what can be got again

    QString database() const;         // dataFolder/firstlight.db
    QString runLock() const;          // held while a run is going on
    QString paceStamp() const;        // time of the last request to an arXiv on this machine
    static QString sharedPaceStamp(); // the same for arXiv itself: one for all profiles
    QString peoplePaceStamp() const;  // and to the service that knows authors
    QString keyFile() const;          // keys, for readers who agreed to that
    QString calendarFile() const;     // the reader's own days without an announcement; optional
    QString ownPrices() const;        // prices that the reader set; optional
    QString fetchedPrices() const;    // and those from a source that the reader named; optional
    QString logFile() const;          // what the program said; without secrets
    QString pdfFolder() const;        // papers that were downloaded
    QString newsMemory() const;       // what the desktop was told, and what waits
    QString instanceSocket() const;   // where a second start meets the first

    // All below one folder (--profile DIR).
    static Profile in(const QString &folder);
    // The XDG places of this user.
    static Profile standard();
};

} // namespace firstlight
