// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPainterPath>

#include <optional>

namespace firstlight {

// The path that SVG path data describe. Of SVG's commands those that MathJax uses: M L H V Q T C Z,
// absolute. Empty for anything else, and for what is out of all proportion.
std::optional<QPainterPath> pathFromData(QStringView data);

// Keeps the paths of data seen before: the letters of formulas come again and again.
class PathCache final
{
public:
    std::optional<QPainterPath> path(const QString &data);
    qsizetype size() const { return m_paths.size(); }

private:
    QHash<QString, QPainterPath> m_paths;
};

} // namespace firstlight
