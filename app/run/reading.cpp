// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/reading.h"

#include "criteria/criteriamarkdown.h"

namespace firstlight {

Cutoffs cutoffsOf(const Settings &settings)
{
    return {settings.relevanceCutoff(), settings.noveltyCutoff()};
}

QList<AnnounceType> announceTypesOf(const Settings &settings)
{
    QList<AnnounceType> types;
    const QStringList names = settings.announceTypes();
    for (const QString &name : names) {
        if (const auto type = announceTypeFromString(name))
            types.append(*type);
    }
    return types;
}

ScanScope scanScopeOf(const Settings &settings)
{
    return {announceTypesOf(settings), settings.announcePrimaryOnly(),
            settings.excludedCategories()};
}

QStringList followedNames(const Settings &settings, const QString &criteriaText)
{
    QStringList names = settings.followedAuthors() + criteriaFromMarkdown(criteriaText).people;
    names.removeDuplicates();
    return names;
}

PickQuery readingQuery(const Settings &settings, const Revision &revision)
{
    return {.types = announceTypesOf(settings),
            .primaryOnly = settings.announcePrimaryOnly(),
            .excluded = settings.excludedCategories(),
            .criteriaHash = revision.hash,
            .followed = followedNames(settings, revision.text)};
}

} // namespace firstlight
