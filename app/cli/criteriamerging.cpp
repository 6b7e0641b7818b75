// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "firstlight criteria merge".
#include "cli/await.h"
#include "cli/console.h"
#include "cli/criteriaverbs.h"
#include "criteria/criteriamarkdown.h"
#include "criteria/criteriamerge.h"
#include "criteria/criteriatext.h"
#include "criteria/revisiontree.h"

namespace firstlight {

int mergeCriteria(const CommandContext &context, const QStringList &numbers)
{
    const auto ours = revisionNumbered(context.services, numbers.at(0));
    const auto theirs = revisionNumbered(context.services, numbers.at(1));
    if (!ours || !theirs)
        return report(ours ? theirs.error() : ours.error());
    const auto all = await(context.services.store().revisions());
    if (!all)
        return report(all.error());
    const auto base = commonAncestor(*all, ours->number, theirs->number);
    const CriteriaMerge merge = mergedCriteria(
        base ? criteriaFromMarkdown(base->text) : Criteria(), criteriaFromMarkdown(ours->text),
        criteriaFromMarkdown(theirs->text), messages::tr("revision %1").arg(theirs->number));
    const QString text = withCriteria(ours->text, merge.merged);
    if (!merge.conflicts.isEmpty()) {
        console::print(text);
        for (const MergeConflict &conflict : merge.conflicts)
            console::say(conflict.topic.isEmpty()
                             ? messages::tr("Both changed the same prose; the text holds both.")
                             : messages::tr("Both changed the topic “%1”; the text holds both.")
                                   .arg(conflict.topic));
        return exitPartly;
    }
    const QString label =
        messages::tr("Revisions %1 and %2 merged").arg(ours->number).arg(theirs->number);
    const auto saved = await(context.services.store().saveRevision(text, label, ours->number));
    if (!saved)
        return report(saved.error());
    if (context.json)
        console::print(revisionJson(*saved, true));
    else
        console::print(
            messages::tr("Revision %1 is in use: %2.").arg(saved->number).arg(saved->label));
    return exitDone;
}

} // namespace firstlight
