// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace firstlight::test {

// A moment at which tests take place: 2025-10-01, 05:00 UTC.
inline QDateTime testNow()
{
    return {QDate(2025, 10, 1), QTime(5, 0), Qt::UTC};
}

// A store in a folder of its own.
struct TempStore
{
    QTemporaryDir folder;
    std::unique_ptr<Store> store;

    TempStore() { reopen(); }

    QString file() const { return folder.filePath(QStringLiteral("firstlight.db")); }

    // Closes it, all work done, and opens it again.
    void reopen()
    {
        store.reset();
        store = *Store::open(file(), Clock(testNow()));
    }

    // Runs a statement for each row of values while the store is closed; then opens it again. What
    // went wrong; empty: nothing.
    QString execute(const QString &sql, const QList<QVariantList> &rows)
    {
        store.reset();
        const QString name = QStringLiteral("beside");
        QString mistake =
            executeBeside(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name), sql, rows);
        QSqlDatabase::removeDatabase(name);
        reopen();
        return mistake;
    }

private:
    QString executeBeside(QSqlDatabase database, const QString &sql,
                          const QList<QVariantList> &rows) const
    {
        database.setDatabaseName(file());
        if (!database.open() || !database.transaction())
            return database.lastError().text();
        QSqlQuery query(database);
        query.prepare(sql);
        for (const QVariantList &row : rows) {
            for (qsizetype at = 0; at < row.size(); ++at)
                query.bindValue(static_cast<int>(at), row.at(at));
            if (!query.exec())
                return query.lastError().text();
        }
        query.finish();
        return database.commit() ? QString() : database.lastError().text();
    }
};

} // namespace firstlight::test
