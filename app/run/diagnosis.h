// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/connectiontest.h"
#include "settings/keystore.h"
#include "settings/profile.h"
#include "settings/settings.h"

namespace firstlight {

// One thing that was checked. The sentence is translated and says what to do where it is not good.
struct Finding
{
    QString what; // untranslated: "database", "disk", "key", "service", "clock"
    bool isGood = true;
    QString sentence;
};

Finding databaseFinding(const Result<QStringList> &flaws, const QString &file);
Finding diskFinding(const Profile &profile);
Finding keyFinding(const FoundKey &key, const Settings &settings, const QString &keyFile);
Finding serviceFinding(const ModelListReport &list, const Endpoint &endpoint);
Finding noServiceFinding();
Finding clockFinding(const QDateTime &serverTime); // null: nobody was there to compare with

} // namespace firstlight
