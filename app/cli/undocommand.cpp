// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"

#include <QJsonArray>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// What a command of the reader's did.
QString phrase(const ReaderChange &change)
{
    const auto papers = static_cast<int>(change.papers.size());
    const bool on = change.on;
    switch (change.field) {
    case ReaderField::Read:
        return on ? messages::tr("%n paper(s) marked as read", nullptr, papers)
                  : messages::tr("%n paper(s) marked as unread", nullptr, papers);
    case ReaderField::Starred:
        return on ? messages::tr("%n paper(s) starred", nullptr, papers)
                  : messages::tr("star taken from %n paper(s)", nullptr, papers);
    case ReaderField::Dismissed:
        return on ? messages::tr("%n paper(s) marked as not interesting", nullptr, papers)
                  : messages::tr("%n paper(s) no longer not interesting", nullptr, papers);
    case ReaderField::ToRead:
        return on ? messages::tr("%n paper(s) put on the list of what to read", nullptr, papers)
                  : messages::tr("%n paper(s) taken off the list of what to read", nullptr, papers);
    case ReaderField::Rescued:
        return on ? messages::tr("%n paper(s) rescued", nullptr, papers)
                  : messages::tr("%n paper(s) no longer rescued", nullptr, papers);
    case ReaderField::Tag:
        return on ? messages::tr("%n paper(s) tagged “%1”", nullptr, papers).arg(change.tag)
                  : messages::tr("tag “%1” taken off %n paper(s)", nullptr, papers).arg(change.tag);
    case ReaderField::Note:
        break;
    }
    return on ? messages::tr("note on %n paper(s) written", nullptr, papers)
              : messages::tr("note on %n paper(s) removed", nullptr, papers);
}

QString fieldName(ReaderField field)
{
    switch (field) {
    case ReaderField::Read:
        return u"read"_s;
    case ReaderField::Starred:
        return u"starred"_s;
    case ReaderField::Dismissed:
        return u"dismissed"_s;
    case ReaderField::ToRead:
        return u"to_read"_s;
    case ReaderField::Rescued:
        return u"rescued"_s;
    case ReaderField::Tag:
        return u"tag"_s;
    case ReaderField::Note:
        break;
    }
    return u"note"_s;
}

QJsonObject jsonOf(const ReaderChange &change, const QString &event)
{
    QJsonArray papers;
    for (const ArxivId &paper : change.papers)
        papers.append(paper.toString());
    return {{u"event"_s, event},
            {u"field"_s, fieldName(change.field)},
            {u"on"_s, change.on},
            {u"tag"_s, change.tag.isEmpty() ? QJsonValue() : QJsonValue(change.tag)},
            {u"papers"_s, papers}};
}

int undo(const CommandContext &context)
{
    const auto change = await(context.services.store().undo());
    if (!change)
        return report(change.error());
    if (change->isEmpty())
        return report({Error::Kind::NotFound, messages::tr("There is nothing to undo.")});
    if (context.json)
        console::print(jsonOf(*change, u"undone"_s));
    else
        console::print(messages::tr("Undone: %1.").arg(phrase(*change)));
    return exitDone;
}

int redo(const CommandContext &context)
{
    const auto change = await(context.services.store().redo());
    if (!change)
        return report(change.error());
    if (change->isEmpty())
        return report({Error::Kind::NotFound, messages::tr("There is nothing to redo.")});
    if (context.json)
        console::print(jsonOf(*change, u"redone"_s));
    else
        console::print(messages::tr("Redone: %1.").arg(phrase(*change)));
    return exitDone;
}

} // namespace

Command undoCommand()
{
    return {.name = u"undo"_s,
            .summary = messages::tr("Take back the last star, mark, tag or note."),
            .run = undo};
}

Command redoCommand()
{
    return {.name = u"redo"_s,
            .summary = messages::tr("Do again what was taken back last."),
            .run = redo};
}

} // namespace firstlight
