// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/revision.h"

#include <QList>

#include <optional>

namespace firstlight {

// A revision in the tree of parents.
struct RevisionBranch
{
    Revision revision;
    int depth = 0; // how often the line that it stands in branched off

    friend bool operator==(const RevisionBranch &a, const RevisionBranch &b)
    {
        return a.revision.number == b.revision.number && a.depth == b.depth;
    }
};

// Parents before their children; a revision's first child goes on in its line, the others branch
// off, each with what follows it, before that line goes on. Whose parent is not there is a root.
QList<RevisionBranch> revisionTree(const QList<Revision> &revisions);

// The latest revision that both come from, which may be one of them; empty: there is none.
std::optional<Revision> commonAncestor(const QList<Revision> &revisions, int first, int second);

} // namespace firstlight
