// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace firstlight {

// Criteria to start from, in our own words.
struct CriteriaTemplate
{
    QString id;    // "foundations", "language-models", "blank"
    QString title; // translated
    QString text;  // Markdown
};

// In the order in which they are offered; the first is the default.
QList<CriteriaTemplate> criteriaTemplates();

} // namespace firstlight
