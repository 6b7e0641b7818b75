// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arxiv/feeditems.h"

#include "paper/subjects.h"

#include <QRegularExpression>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

QString withoutAnnouncement(const QString &description)
{
    static const QRegularExpression prefix(uR"(^arXiv:\S+ Announce Type: \S+\s*Abstract:\s*)"_s);
    const QRegularExpressionMatch match = prefix.match(description);
    return match.hasMatch() ? description.mid(match.capturedLength()) : description;
}

} // namespace

QString *feedField(FeedFields *fields, QStringView name, QStringView space)
{
    if (space == "http://purl.org/dc/elements/1.1/"_L1) {
        if (name == "creator"_L1)
            return &fields->creators;
        return name == "rights"_L1 ? &fields->licence : nullptr;
    }
    if (space != "http://arxiv.org/schemas/atom"_L1)
        return nullptr;
    if (name == "announce_type"_L1)
        return &fields->announceType;
    if (name == "DOI"_L1)
        return &fields->doi;
    return name == "journal_reference"_L1 ? &fields->journalReference : nullptr;
}

QString FeedItems::add(const FeedFields &fields)
{
    const std::optional<ArxivReference> reference = ArxivReference::fromString(fields.guid);
    const std::optional<AnnounceType> type = announceTypeFromString(fields.announceType);
    const QStringList categories = subjectsAmong(fields.categories);
    if (!reference || !reference->version)
        return u"guid"_s;
    if (fields.title.isEmpty())
        return u"title"_s;
    if (!type)
        return u"announce_type"_s;
    if (categories.isEmpty())
        return u"category"_s;
    if (m_seen.contains(reference->id))
        return {};
    m_seen.insert(reference->id);
    m_items.append({.paper = {.id = reference->id,
                              .version = *reference->version,
                              .title = fields.title,
                              .abstract = withoutAnnouncement(fields.description),
                              .authors = splitAuthors(fields.creators),
                              .categories = categories,
                              .comments = {},
                              .doi = fields.doi,
                              .journalRef = fields.journalReference,
                              .licence = fields.licence},
                    .type = *type});
    return {};
}

} // namespace firstlight
