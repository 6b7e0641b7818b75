// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "revisioncomparer.h"

#include "base/async.h"

namespace firstlight {

RevisionComparer::RevisionComparer(Store &store, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
{}

void RevisionComparer::start(const Revision &before, const Revision &after, QDate from, QDate to)
{
    m_before = before;
    m_after = after;
    m_days.clear();
    m_at = 0;
    m_isRunning = true;
    deliver(announcementDays(m_store, m_settings, from, to), this,
            [this, number = ++m_number](const Result<QList<QDate>> &days) {
                if (number != m_number)
                    return;
                if (!days)
                    return fail(days.error());
                m_days = *days;
                next();
            });
}

void RevisionComparer::cancel()
{
    if (!m_isRunning)
        return;
    ++m_number;
    end(true);
}

void RevisionComparer::next()
{
    Q_EMIT progressed(static_cast<int>(m_at), static_cast<int>(m_days.size()));
    if (m_at == m_days.size())
        return end(false);
    // The newest day first: it is the one that is looked at.
    const QDate day = m_days.at(m_days.size() - 1 - m_at);
    deliver(compareOnDay(this, m_store, m_settings, m_before, m_after, day), this,
            [this, number = m_number](const Result<ComparedDay> &compared) {
                if (number != m_number)
                    return;
                if (!compared)
                    return fail(compared.error());
                ++m_at;
                Q_EMIT dayCompared(*compared);
                if (number == m_number)
                    next();
            });
}

void RevisionComparer::end(bool isCancelled)
{
    m_isRunning = false;
    Q_EMIT finished(static_cast<int>(m_at), isCancelled);
}

void RevisionComparer::fail(const Error &error)
{
    m_isRunning = false;
    Q_EMIT failed(error);
}

} // namespace firstlight
