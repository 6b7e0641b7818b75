// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pickcolumns.h"
#include "store/pickquery.h"
#include "store/session.h"

#include <optional>

namespace firstlight {

// Reading the columns of a million papers takes two seconds. So those of the whole library are kept
// in the database between openings; triggers note which papers have changed since (014.sql). What
// depends on the people whom the reader follows is not kept. Keeping is never a reason to fail:
// whatever is wrong with it, the library is read again.

// The flags that are not kept.
constexpr quint16 flagsOfPeople =
    bit(PickFlag::AuthorMatch) | bit(PickFlag::PerhapsAuthorMatch) | bit(PickFlag::HiddenByHIndex);

// Under what the query's columns are kept; empty: they are not, for it asks for less than all.
QString keptUnder(const PickQuery &query);

// What is kept, read a part at a time.
class KeptColumns final
{
public:
    explicit KeptColumns(QString question);

    // Some milliseconds of it; whether it is done.
    bool step(Session &session);

    bool isThere() const { return m_isThere; } // when done
    const PickColumns &columns() const { return m_columns; }
    const QList<qint64> &changed() const { return m_changed; } // keys, ascending
    qint64 seen() const { return m_seen; } // the change up to which changed() knows them

private:
    bool find(Session &session);
    bool readPart(Session &session);

    QString m_question;
    qint64 m_token = 0;
    qint64 m_part = 0;
    bool m_isThere = false;
    PickColumns m_columns;
    QList<qint64> m_changed;
    qint64 m_seen = 0;
};

// Columns on their way into the database.
class ColumnKeeping final
{
public:
    // Begins before the columns are read, so that no change meanwhile is missed; what was kept
    // before is gone. seen: the latest change that is in what will be read; empty: all so far.
    ColumnKeeping(Session &session, const QString &question, std::optional<qint64> seen);

    void take(PickColumns columns); // all of them
    // Writes a part; whether it is done.
    bool step(Session &session);

private:
    qint64 m_token = 0; // 0: nothing can be kept
    qint64 m_seen = 0;
    qsizetype m_next = 0;
    PickColumns m_columns;
};

// The kept columns with the changed papers as they are now; those that are not among them are gone.
// changed: ascending.
PickColumns withChanged(const PickColumns &kept, const QList<qint64> &changed,
                        const PickColumns &fresh);

} // namespace firstlight
