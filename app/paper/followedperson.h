// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace firstlight {

// An author whom the reader follows. At least one of the two is there.
struct FollowedPerson
{
    QString name;     // as the reader wrote it; empty: any name of that id
    QString authorId; // of Semantic Scholar, digits; empty: known by name only

    friend bool operator==(const FollowedPerson &, const FollowedPerson &) = default;
};

// From "Name", "Name <s2:123>" or "s2:123"; Kind::Usage with the rule that is broken.
Result<FollowedPerson> followedPersonFromString(const QString &entry);
QString toString(const FollowedPerson &person);

// Names parted by commas; "Family, Given" is one name, and "Jr." belongs to the name before it.
QStringList splitNames(const QString &text);

} // namespace firstlight
