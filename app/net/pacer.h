// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace firstlight {

// Keeps requests to one service a fixed time apart, across programs too: the time of the last turn
// is kept in a file. A turn is a time to send; waiting for the answer before the next request is
// the caller's part.
class Pacer final : public QObject
{
    Q_OBJECT

public:
    using ClockMs = std::function<qint64()>; // since the epoch

    // stampFile: where the last turn is kept; empty: in memory only.
    Pacer(std::chrono::milliseconds pace, QString stampFile, QObject *parent = nullptr,
          ClockMs clock = &QDateTime::currentMSecsSinceEpoch);

    // How long the caller must wait for its turn; the turn is his from now on, and on record even
    // if the program ends here. Turns are pace apart. A stamp that cannot be true costs one pace at
    // most.
    std::chrono::milliseconds takeTurn();

    // The service was reached just now (a request left late, an answer came): the next turn is no
    // sooner than a pace from now.
    void countFromNow();

    void setPace(std::chrono::milliseconds pace) { m_pace = pace; }

private:
    // As kept in the stamp file: two decimal numbers.
    struct Stamp
    {
        qint64 bookedMs = 0; // when it was written
        qint64 turnMs = 0; // what it booked; later than bookedMs for a turn that was still to come
    };

    std::optional<qint64> lastTurn(qint64 now) const;
    bool isPossible(Stamp stamp, qint64 now) const;
    void keep(Stamp stamp);

    std::chrono::milliseconds m_pace;
    QString m_stampFile;
    ClockMs m_clock;
    std::optional<Stamp> m_last;
};

} // namespace firstlight
