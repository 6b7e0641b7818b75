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

// Inserts a paper or brings it to its newest version. The paper's key.
qint64 savePaper(Session &session, const Paper &paper, QDate announced);

// A JSON array, as lists are stored.
QString toJson(const QStringList &list);
QStringList listFromJson(const QString &json);

// Adds papers that the library does not have, and their text to the search index.
class PaperInsert final
{
public:
    // The session must outlive it.
    explicit PaperInsert(Session &session);

    // The paper's key.
    qint64 run(const Paper &paper, QDate firstAnnounced);

private:
    Statement m_row;
    Statement m_text;
};

// Makes a newer version the text of a paper; the earlier text goes to paper_version. A read paper
// is unread again if its abstract is no longer the same, unless it is to stay as it is.
enum class AfterReplacing { UnreadIfChanged, StaysRead };
void replacePaper(Session &session, qint64 key, const Paper &paper,
                  AfterReplacing then = AfterReplacing::UnreadIfChanged);

// Gives a paper what it lacks, nothing else: files may tell less of it than other sources.
void fillPaper(Session &session, qint64 key, const Paper &paper);

// The key of a paper; empty when it is unknown.
std::optional<qint64> paperKeyOf(Session &session, const ArxivId &id);

// Papers in those versions whose text is at hand, in the order asked; others are left out.
QList<Paper> papersByReference(Session &session, const QList<ArxivReference> &references);

} // namespace firstlight
