// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace firstlight {

// Whether a text has the form of a category or archive: "cs.LG", "q-bio.NC", "hep-th"; not the
// classes of other schemes ("14J60", "I.2.7").
bool isSubject(QStringView text);

// Each once. Feeds name classes of MSC and ACM among the categories; so do libraries of Firstlight
// 0.1.
QStringList subjectsAmong(QStringList categories);

// Whether a category is the asked one, its alias (cs.SY is eess.SY), or in the asked archive.
bool isWithin(QStringView category, QStringView asked);

} // namespace firstlight
