// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"
#include "paper/prefiltered.h"
#include "store/session.h"

#include <QSet>

namespace firstlight {

// Replaces what is there of the day and criteria. Unknown papers make the session fail.
void savePrefiltered(Session &session, const PrefilteredDay &day);
PrefilteredDay prefiltered(Session &session, QDate day, const QString &criteriaHash); // by id

// Of the days, both included, those that are left out and that no model has judged since.
QSet<ArxivId> leftOut(Session &session, QDate from, QDate to, const QString &criteriaHash);

// Every decision of the days, both included, that a model's score followed.
QList<JudgedPlace> judgedPlaces(Session &session, QDate from, QDate to, const QString &criteriaHash,
                                Cutoffs cutoffs);

// Days other than one on which a run scored papers with a model.
int judgedDays(Session &session, QDate except);

} // namespace firstlight
