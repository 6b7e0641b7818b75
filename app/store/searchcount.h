// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchwalk.h"

namespace firstlight {

// How many papers a query finds, up to a limit; some milliseconds at a time.
class SearchCount final
{
public:
    SearchCount(PickQuery query, int most);

    void step(Session &session);

    bool isDone() const { return m_isDone; }
    int found() const { return m_found; }

private:
    PickQuery m_query;
    int m_most;
    // Whole words alone are counted without a look at the papers.
    std::optional<WordHolders> m_words;
    std::optional<SearchWalk> m_walk;
    bool m_isDone = false;
    int m_found = 0;
};

} // namespace firstlight
