// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/reading.h"

#include "criteria/criteriamarkdown.h"

namespace firstlight {

using namespace Qt::StringLiterals;

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

PrefilterRule prefilterRuleOf(const Settings &settings)
{
    return {settings.prefilterShare(), settings.prefilterRecall()};
}

bool hasModel(const Settings &settings)
{
    return !settings.llmEndpoint().isEmpty() && !settings.llmModel().isEmpty();
}

Endpoint endpointOf(const Settings &settings, const QString &key, bool isAwaited)
{
    const QString flex = settings.llmFlex();
    const bool isFlex = flex == "always"_L1 || (flex == "scheduled"_L1 && !isAwaited);
    return {.base = settings.llmEndpoint(),
            .model = settings.llmModel(),
            .key = key,
            .effort = settings.llmEffort(),
            .dialect = dialectFromString(settings.llmDialect()),
            .tier = isFlex ? Tier::Flex : Tier::Standard};
}

QList<FollowedPerson> followedPeople(const Settings &settings, const QString &criteriaText)
{
    QList<FollowedPerson> people;
    const QStringList entries =
        settings.followedAuthors() + criteriaFromMarkdown(criteriaText).people;
    for (const QString &entry : entries) {
        // Criteria are free text: what is no id there is passed over.
        const FollowedPerson person = followedPersonFromString(entry).value_or(
            FollowedPerson{entry.section(u'<', 0, 0).trimmed(), {}});
        if (person != FollowedPerson() && !people.contains(person))
            people.append(person);
    }
    QSet<QString> namesWithId;
    for (const FollowedPerson &person : std::as_const(people)) {
        if (!person.authorId.isEmpty())
            namesWithId.insert(comparableName(person.name).key);
    }
    people.removeIf([&namesWithId](const FollowedPerson &person) {
        return person.authorId.isEmpty() && namesWithId.contains(comparableName(person.name).key);
    });
    return people;
}

PickQuery readingQuery(const Settings &settings, const Revision &revision)
{
    return {.types = announceTypesOf(settings),
            .primaryOnly = settings.announcePrimaryOnly(),
            .excluded = settings.excludedCategories(),
            .criteriaHash = revision.hash,
            .followed = followedPeople(settings, revision.text),
            .minHIndex = settings.minHIndex()};
}

} // namespace firstlight
