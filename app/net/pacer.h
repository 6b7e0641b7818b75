// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
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
    // if the program ends here. It comes `paces` paces after the last one, none of them shorter
    // than leastPace, and after a rest. A stamp that cannot be true costs one pace at most.
    std::chrono::milliseconds takeTurn(int paces = 1, std::chrono::milliseconds leastPace = {});

    // The service was reached just now (a request left late, an answer came): the next turn is no
    // sooner than a pace from now.
    void countFromNow();

    // The service asked for a pause: no turn before its end, for other programs and after a restart
    // too. At most six hours; a pause that goes on longer already is not shortened.
    void rest(std::chrono::milliseconds span);
    // What is left of such a pause; 0 when there is none.
    std::chrono::milliseconds restLeft();

    // Takes the one connection to the service, so that no other program sends meanwhile; false when
    // one has it, that one's process then being in holder (may be null; 0 when it is not known).
    // Always true without a stamp file.
    bool tryConnect(qint64 *holder = nullptr);
    void disconnected(); // gives it back

    void setPace(std::chrono::milliseconds pace) { m_pace = pace; }

private:
    // As kept in the stamp file: three decimal numbers.
    struct Stamp
    {
        qint64 bookedMs = 0; // when it was written
        qint64 turnMs = 0; // what it booked; later than bookedMs for a turn that was still to come
        qint64 restMs = 0; // the end of a pause; 0: none
    };

    std::optional<Stamp> stampInFile() const;
    std::optional<qint64> lastTurn(qint64 now) const;
    qint64 restEnd(qint64 now) const; // 0: none
    bool isPossible(Stamp stamp, qint64 now) const;
    void keep(Stamp stamp);

    std::chrono::milliseconds m_pace;
    QString m_stampFile;
    ClockMs m_clock;
    std::optional<Stamp> m_last;
    std::unique_ptr<QLockFile> m_connection; // null: not taken
};

} // namespace firstlight
