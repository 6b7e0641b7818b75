// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "llm/endpoint.h"
#include "ranker/prefilter.h"
#include "settings/settings.h"
#include "store/store.h"

namespace firstlight {

// The reader's settings as values.
Cutoffs cutoffsOf(const Settings &settings);
QList<AnnounceType> announceTypesOf(const Settings &settings);
ScanScope scanScopeOf(const Settings &settings);
PrefilterRule prefilterRuleOf(const Settings &settings);
bool hasModel(const Settings &settings); // an endpoint and a model are set
// isAwaited: somebody waits for the run (else it may take the slow tier).
Endpoint endpointOf(const Settings &settings, const QString &key, bool isAwaited);

// Whom the reader follows: by the settings and by the people of the criteria. One who is named in
// both, with an id in one of them, is followed by the id.
QList<FollowedPerson> followedPeople(const Settings &settings, const QString &criteriaText);

// A query for the papers and scores that the reader sees under a revision; the scope (day, starred,
// …) is the caller's to set.
PickQuery readingQuery(const Settings &settings, const Revision &revision);

} // namespace firstlight
