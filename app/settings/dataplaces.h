// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/profile.h"

#include <QList>

namespace firstlight {

// Where something of the reader's lies.
struct DataPlace
{
    QString key;  // untranslated: "library", "backups", "pdfs", "settings", "keys", "shared"
    QString name; // translated
    QString path;
    qint64 bytes = 0;
    bool isThere = false;
};

// Looks at the disk: work for the pool. syncFolder: may be empty.
QList<DataPlace> dataPlaces(const Profile &profile, const QString &syncFolder);

// How to take it all elsewhere; translated.
QString movingAdvice();

} // namespace firstlight
