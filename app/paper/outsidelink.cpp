// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/outsidelink.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 300;
constexpr qsizetype longestShown = 80;
constexpr qsizetype mostLines = 100;

constexpr auto ownScheme = "firstlight:"_L1;
constexpr auto paperPlace = "//paper/"_L1;
constexpr auto dayPlace = "//day/"_L1;

std::optional<LinkTarget> paperTarget(QStringView text)
{
    const auto id = ArxivId::fromString(text);
    return id ? std::optional<LinkTarget>(*id) : std::nullopt;
}

std::optional<LinkTarget> ownTarget(QStringView place)
{
    if (place.endsWith(u'/'))
        place.chop(1);
    if (place.startsWith(paperPlace, Qt::CaseInsensitive)) {
        const QStringView id = place.sliced(paperPlace.size());
        return id.contains(u':') ? std::nullopt : paperTarget(id);
    }
    if (!place.startsWith(dayPlace, Qt::CaseInsensitive))
        return {};
    const QString text = place.sliced(dayPlace.size()).toString();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    // Qt reads other forms, too.
    const bool isExact = day.isValid() && day.toString(Qt::ISODate) == text;
    return isExact ? std::optional<LinkTarget>(day) : std::nullopt;
}

} // namespace

std::optional<LinkTarget> linkTarget(QStringView text)
{
    const QStringView link = text.trimmed();
    if (link.size() > longestLink)
        return {};
    return link.startsWith(ownScheme, Qt::CaseInsensitive)
               ? ownTarget(link.sliced(ownScheme.size()))
               : paperTarget(link);
}

bool isMeantAsLink(QStringView text)
{
    const QStringView link = text.trimmed();
    for (const QLatin1StringView beginning :
         {ownScheme, "arxiv:"_L1, "https://"_L1, "http://"_L1, "arxiv.org/"_L1}) {
        if (link.startsWith(beginning, Qt::CaseInsensitive))
            return true;
    }
    return linkTarget(link).has_value();
}

QStringList linkLines(const QString &text)
{
    QStringList links;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts).mid(0, mostLines);
    for (const QString &line : lines) {
        if (isMeantAsLink(line))
            links.append(line.trimmed());
    }
    return links;
}

QString shownLink(const QString &text)
{
    QString shown = text.simplified();
    shown.removeIf([](QChar c) { return !c.isPrint(); });
    return shown.size() > longestShown ? QString(shown.left(longestShown) + u'…') : shown;
}

} // namespace firstlight
