// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include <stop_token>

namespace firstlight {

// A connection of its own to a database, for as long as it lives; for work on the pool beside what
// the library's own thread does. Whether it could be opened tells the first statement.
class SideConnection final
{
public:
    enum class Access { Read, Write };

    SideConnection(const QString &file, Access access);
    ~SideConnection();
    Q_DISABLE_COPY_MOVE(SideConnection)

    // From now on statements fail as soon as stop is asked for, those under way as well.
    void heed(const std::stop_token &stop);

    const QSqlDatabase &database() const { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
    std::stop_token m_stop;
};

} // namespace firstlight
