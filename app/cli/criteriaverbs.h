// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "criteria/revision.h"

namespace firstlight {

// What "firstlight criteria" does beside keeping revisions; exit codes.
int diffCriteria(const CommandContext &context, const QStringList &numbers);
int mergeCriteria(const CommandContext &context, const QStringList &numbers);
int lintCriteria(const CommandContext &context, const QString &what); // empty: what is in use
int testCriteria(const CommandContext &context, const QString &what);
int pinTest(const CommandContext &context, const QStringList &words); // ID, band, note
int unpinTest(const CommandContext &context, const QString &paper);

// Kind::NotFound, Kind::Usage.
Result<Revision> revisionNumbered(Services &services, const QString &number);

// The criteria of a file, taken out of a prompt where it is one; "-" is standard input.
// Kind::Usage.
Result<QString> criteriaOfFile(const QString &path);

QJsonObject revisionJson(const Revision &revision, bool isCurrent);

} // namespace firstlight
