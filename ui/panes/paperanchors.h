// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace firstlight {

// The addresses of the page's own links: what they do, not where they lead.
inline constexpr QLatin1String allAuthorsAnchor("firstlight:authors"); // unfolds the authors
inline constexpr QLatin1String changesAnchor("firstlight:changes"); // what changed in the abstract
inline constexpr QLatin1String likeAnchor("firstlight:like");       // papers that are like this one
inline constexpr QLatin1String sourceAnchor("firstlight:source");   // TeX as it was typed
inline constexpr QLatin1String historyAnchor("firstlight:history"); // the scores over time
inline constexpr QLatin1String pdfAnchor("firstlight:pdf");         // downloads the PDF
inline constexpr QLatin1String noteAnchor("firstlight:note");       // writes the note
inline constexpr QLatin1String tagsAnchor("firstlight:tags");       // adds a tag

// With a text that is the reader's or arXiv's: an author's name, a tag that is to go.
inline constexpr QLatin1String authorAnchor("firstlight:author/");
inline constexpr QLatin1String untagAnchor("firstlight:untag/");

QString anchorWith(QLatin1String kind, const QString &text);
// The text of an anchor of that kind; empty for any other anchor.
std::optional<QString> anchorText(QLatin1String kind, const QString &anchor);

} // namespace firstlight
