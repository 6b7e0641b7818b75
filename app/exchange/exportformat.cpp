// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportformat.h"

#include "exchange/bibtex.h"
#include "exchange/csljson.h"
#include "exchange/obsidiannote.h"
#include "exchange/pickcsv.h"
#include "exchange/pickexport.h"
#include "exchange/pickhtml.h"
#include "exchange/ris.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ExportFormat", text);
}

QList<Paper> papersOf(const QList<Pick> &picks)
{
    QList<Paper> papers;
    for (const Pick &pick : picks)
        papers.append(pick.paper);
    return papers;
}

QByteArray notes(const QList<Pick> &picks)
{
    QByteArrayList all;
    for (const Pick &pick : picks)
        all.append(obsidianNote(pick));
    return all.join('\n');
}

} // namespace

QList<ExportFormatInfo> exportFormats()
{
    using Format = ExportFormat;
    return {{Format::Bibtex, u"bibtex"_s, u"BibTeX"_s, u"bib"_s},
            {Format::Biblatex, u"biblatex"_s, u"BibLaTeX"_s, u"bib"_s},
            {Format::Ris, u"ris"_s, u"RIS"_s, u"ris"_s},
            {Format::CslJson, u"csl-json"_s, u"CSL-JSON"_s, u"json"_s},
            {Format::Markdown, u"markdown"_s, u"Markdown"_s, u"md"_s},
            {Format::Obsidian, u"obsidian"_s,
             translated(QT_TRANSLATE_NOOP("ExportFormat", "Obsidian notes")), u"md"_s, true},
            {Format::Html, u"html"_s, translated(QT_TRANSLATE_NOOP("ExportFormat", "Web page")),
             u"html"_s},
            {Format::Csv, u"csv"_s, translated(QT_TRANSLATE_NOOP("ExportFormat", "Table (CSV)")),
             u"csv"_s},
            {Format::Json, u"json"_s, translated(QT_TRANSLATE_NOOP("ExportFormat", "JSON lines")),
             u"jsonl"_s}};
}

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    if (name == "jsonl"_L1)
        return ExportFormat::Json;
    const QList<ExportFormatInfo> formats = exportFormats();
    const auto found =
        std::find_if(formats.cbegin(), formats.cend(),
                     [name](const ExportFormatInfo &info) { return info.name == name; });
    return found == formats.cend() ? std::nullopt : std::optional(found->format);
}

QByteArray exported(const QList<Pick> &picks, ExportFormat format, const QString &heading)
{
    switch (format) {
    case ExportFormat::Json:
        return picksJson(picks).toUtf8();
    case ExportFormat::Markdown:
        return picksMarkdown(picks).toUtf8();
    case ExportFormat::Bibtex:
        return bibtex(papersOf(picks)).toUtf8();
    case ExportFormat::Biblatex:
        return biblatex(papersOf(picks)).toUtf8();
    case ExportFormat::Ris:
        return ris(picks).toUtf8();
    case ExportFormat::CslJson:
        return cslJson(picks);
    case ExportFormat::Csv:
        return picksCsv(picks);
    case ExportFormat::Obsidian:
        return notes(picks);
    case ExportFormat::Html:
        return picksHtml(picks, heading).toUtf8();
    }
    return {};
}

} // namespace firstlight
