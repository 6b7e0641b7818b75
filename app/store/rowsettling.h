// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

#include <QJsonObject>

#include <optional>

namespace firstlight {

// What follows from a merged row of a table: what the reader's changes come to, what several
// opinions come to.
class RowSettling final
{
public:
    // The session must outlive it.
    RowSettling(Session &session, const QString &table);

    // Before a row is merged with the known one, if any: keeps what would be lost. Whether there
    // was such a thing. keys: as the database has them.
    bool before(const QVariantList &keys, const QJsonObject &row,
                const std::optional<QJsonObject> &known);
    // After it is there.
    void after(const QVariantList &keys);

private:
    bool keepOpinion(const QVariantList &keys, const QJsonObject &score);
    void settleMark(const QVariantList &keys);
    void settleTest(qint64 paper);
    void settleSearch(const QString &name);

    Session &m_session;
    QString m_table;
};

} // namespace firstlight
