// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/announcement.h"
#include "store/session.h"

namespace firstlight {

// Columns that paperFrom reads, for SELECT lists over the table paper under its own name.
QString paperColumns();

// The paper in a row that begins with paperColumns().
std::optional<Paper> paperFrom(const QSqlQuery &row);

// Inserts a paper or brings it to its newest version; earlier text goes to paper_version. A
// read paper is unread again if its abstract is no longer the same. The paper's key.
qint64 savePaper(Session &session, const Paper &paper, QDate announced);

// A JSON array, as lists are stored.
QString toJson(const QStringList &list);
QStringList listFromJson(const QString &json);

// The key of a paper; empty when it is unknown.
std::optional<qint64> paperKeyOf(Session &session, const ArxivId &id);

// Papers in those versions whose text is at hand, in the order asked; others are left out.
QList<Paper> papersByReference(Session &session, const QList<ArxivReference> &references);

} // namespace firstlight
