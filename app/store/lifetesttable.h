// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/lifetest.h"
#include "store/session.h"

namespace firstlight {

// The latest starred and dismissed papers, so many of each, and all pinned ones; one a paper, by
// id.
QList<LifeTest> lifeTests(Session &session, int mostOfEach);

// The session fails with NotFound, naming it, when the paper is unknown.
void pinTest(Session &session, const LifeTest &test, const QDateTime &now);
void unpinTest(Session &session, const ArxivId &paper, const QDateTime &now);

} // namespace firstlight
