// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/announcement.h"

#include <initializer_list>

namespace firstlight {

// Which of the announced papers are scanned: those with a listing that fits.
struct ScanScope
{
    ScanScope() = default;
    ScanScope(std::initializer_list<AnnounceType> chosen)
        : types(chosen)
    {}
    ScanScope(const QList<AnnounceType> &chosen, bool onlyPrimary = false,
              const QStringList &without = {})
        : types(chosen)
        , primaryOnly(onlyPrimary)
        , excluded(without)
    {}

    QList<AnnounceType> types{AnnounceType::New, AnnounceType::Cross}; // empty: all
    bool primaryOnly = false; // only listings in the paper's own primary category
    QStringList excluded;     // whatever carries one of these categories is left out

    friend bool operator==(const ScanScope &, const ScanScope &) = default;
};

// A paper as far as a scope looks at it.
struct ListedPaper
{
    QStringList categories; // the first is the primary category
    QList<Listing> listings;
};

bool isScanned(const ListedPaper &paper, const ScanScope &scope);

} // namespace firstlight
