// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

#include <optional>

namespace firstlight {

// Into what a list of picks can be written.
enum class ExportFormat { Json, Markdown, Bibtex, Biblatex, Ris, CslJson, Csv, Html, Obsidian };

struct ExportFormatInfo
{
    ExportFormat format = ExportFormat::Json;
    QString name;          // as on the command line: "csl-json"
    QString title;         // translated
    QString extension;     // of files, without a dot
    bool isFolder = false; // one file a paper: see exchange/notefolder.h
};

// In the order in which they are offered.
QList<ExportFormatInfo> exportFormats();
// "jsonl" is "json".
std::optional<ExportFormat> exportFormatFromName(QStringView name);

// The picks as a whole file, UTF-8; of a format with one file a paper these, one behind the other.
// heading: for formats that have one.
QByteArray exported(const QList<Pick> &picks, ExportFormat format, const QString &heading);

} // namespace firstlight
