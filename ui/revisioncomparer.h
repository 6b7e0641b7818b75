// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/revisioncomparison.h"

#include <QObject>

namespace firstlight {

// Compares two revisions on a range of days, one day after the other.
class RevisionComparer final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive it.
    RevisionComparer(Store &store, const Settings &settings, QObject *parent = nullptr);

    // Both days included. Ends what was going on before.
    void start(const Revision &before, const Revision &after, QDate from, QDate to);
    void cancel(); // what was compared stays
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(int days, int ofDays);
    void dayCompared(const firstlight::ComparedDay &day);
    void finished(int days, bool isCancelled);
    void failed(const firstlight::Error &error);

private:
    void next();
    void end(bool isCancelled);
    void fail(const Error &error);

    Store &m_store;
    const Settings &m_settings;
    Revision m_before;
    Revision m_after;
    QList<QDate> m_days;
    qsizetype m_at = 0;
    int m_number = 0; // of the comparison: an answer to an earlier one is dropped
    bool m_isRunning = false;
};

} // namespace firstlight
