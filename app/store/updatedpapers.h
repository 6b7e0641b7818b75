// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

namespace firstlight {

// Whoever read a paper on the day of its newest version, or later, knows that version. day: as
// stored; empty when it is not known.
bool isNewestVersionRead(const QDateTime &readAt, const QString &day);

// Keys of the papers of which a newer version came that the reader has not read, ascending.
// among: only of these; empty: of all.
QList<qint64> updatedPapers(Session &session, const std::optional<QList<qint64>> &among = {});

// A JSON array, for statements that go over many keys.
QString keyList(const QList<qint64> &keys);

} // namespace firstlight
