// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "paper/pick.h"

namespace firstlight {

class Settings;
class Store;

// Fills an empty library with the sample day, estimated by the local ranker under the first of the
// templates, and follows one of its authors.
Result<void> fillWithSample(Store &store, Settings &settings, const Clock &clock);

// The best papers of the sample day under the same template, without a library. Pure.
QList<Pick> samplePicks(int most);

} // namespace firstlight
