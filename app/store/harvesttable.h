// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/announcement.h"
#include "store/session.h"

namespace firstlight {

std::optional<HarvestState> harvestState(Session &session, const QString &category);

// One page of a harvest and where it goes on, together; a record that is there already is replaced.
void saveHarvestPage(Session &session, const QString &category, const HarvestState &state,
                     const QList<HarvestedPaper> &papers);

// Ascending by change.
QList<HarvestedPaper> harvestedPapers(Session &session, const QString &category);

// On which day each of its papers was announced as new or cross-listed in the category, as far as
// the library knows.
QHash<ArxivId, QDate> knownDaysOfHarvest(Session &session, const QString &category);

void endHarvest(Session &session, const QString &category); // its records go

} // namespace firstlight
