// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace firstlight {

// A subject category of arXiv: "cs.LG", "Machine Learning", "Computer Science".
struct Category
{
    QString code;
    QString name; // as arXiv writes it; not translated
    QString group;

    friend bool operator==(const Category &, const Category &) = default;
};

// Those that take submissions, by group, then by code.
const QList<Category> &arxivCategories();

// Ignores case; the answer has arXiv's spelling. Empty for retired archives and for what never was
// one.
std::optional<Category> categoryByCode(QStringView code);

} // namespace firstlight
