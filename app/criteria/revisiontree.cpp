// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "criteria/revisiontree.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace firstlight {

namespace {

const Revision *numbered(const QList<Revision> &revisions, int number)
{
    const auto found =
        std::find_if(revisions.cbegin(), revisions.cend(),
                     [number](const Revision &revision) { return revision.number == number; });
    return found == revisions.cend() ? nullptr : &*found;
}

// The number and its parents, the nearest first.
QList<int> lineOf(const QList<Revision> &revisions, int number)
{
    QList<int> line;
    while (const Revision *revision = numbered(revisions, number)) {
        if (line.contains(number))
            break;
        line.append(number);
        number = revision->parent;
    }
    return line;
}

} // namespace

QList<RevisionBranch> revisionTree(const QList<Revision> &revisions)
{
    QHash<int, QList<const Revision *>> children;
    QList<std::pair<const Revision *, int>> waiting; // the last is next
    for (const Revision &revision : revisions) {
        if (numbered(revisions, revision.parent) && revision.parent < revision.number)
            children[revision.parent].append(&revision);
        else
            waiting.prepend({&revision, 0});
    }
    QList<RevisionBranch> tree;
    while (!waiting.isEmpty()) {
        const auto [revision, depth] = waiting.takeLast();
        tree.append({*revision, depth});
        const QList<const Revision *> next = children.value(revision->number);
        for (qsizetype at = 0; at < next.size(); ++at) {
            const bool isLine = at == 0;
            const qsizetype place = waiting.size() - std::max<qsizetype>(0, at - 1);
            waiting.insert(place, {next.at(at), isLine ? depth : depth + 1});
        }
    }
    return tree;
}

std::optional<Revision> commonAncestor(const QList<Revision> &revisions, int first, int second)
{
    const QList<int> line = lineOf(revisions, second);
    for (const int number : lineOf(revisions, first)) {
        if (line.contains(number))
            return *numbered(revisions, number);
    }
    return {};
}

} // namespace firstlight
