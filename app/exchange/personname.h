// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstlight {

// An author's name in its parts, in Unicode. A group ("Gemma Team") and a single word are a family
// name alone.
struct PersonName
{
    QString family; // particles included: "van der Berg"; empty when the text holds no name
    QString given;
    QString suffix; // "Jr."

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

// From a name as arXiv writes it: given name first, TeX accents, affiliations in parentheses
// (dropped).
PersonName personName(const QString &author);

} // namespace firstlight
