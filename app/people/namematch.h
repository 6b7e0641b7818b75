// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace firstlight {

// A person's name made fit to be compared: folded, given names before the family name ("Family,
// Given" turned round), without "Jr." and the like.
struct ComparableName
{
    QStringList words; // the last is the family name's last word
    QString key;       // the words without blanks: equal for "Fei-Fei" and "Feifei"; may be empty
};
ComparableName comparableName(const QString &name);

// How far two names agree, the least first.
enum class NameAgreement {
    None,
    Initials, // same family name; a given name is an initial, or only one has a middle initial
    Whole
};
NameAgreement agreement(const ComparableName &a, const ComparableName &b);

} // namespace firstlight
