// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pacer.h"

#include "base/log.h"

#include <QFile>
#include <QLockFile>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int lockPatienceMs = 50;
constexpr qint64 longestQueue = 20; // turns booked ahead by several programs
constexpr milliseconds leastQueuePace{3000};
constexpr milliseconds longestRest = std::chrono::hours(6);

// Holds the stamp file for one reading and writing. A lock that cannot be had stops nobody.
class StampLock final
{
public:
    explicit StampLock(const QString &stampFile)
        : m_lock(stampFile + u".lock"_s)
    {
        if (!stampFile.isEmpty() && !m_lock.tryLock(lockPatienceMs))
            qCWarning(logNet) << "the pace is not shared with other programs: no lock";
    }

private:
    QLockFile m_lock;
};

} // namespace

Pacer::Pacer(milliseconds pace, QString stampFile, QObject *parent, ClockMs clock)
    : QObject(parent)
    , m_pace(pace)
    , m_stampFile(std::move(stampFile))
    , m_clock(std::move(clock))
{}

milliseconds Pacer::takeTurn(int paces, milliseconds leastPace)
{
    const StampLock lock(m_stampFile);
    const qint64 now = m_clock();
    const std::optional<qint64> last = lastTurn(now);
    const qint64 rested = std::max(now, restEnd(now));
    const qint64 gap = paces * std::max(m_pace, leastPace).count();
    const qint64 turn = last ? std::max<qint64>(rested, *last + gap) : rested;
    keep({now, turn, restEnd(now)});
    return milliseconds(turn - now);
}

void Pacer::countFromNow()
{
    const StampLock lock(m_stampFile);
    const qint64 now = m_clock();
    keep({now, std::max(now, lastTurn(now).value_or(now)), restEnd(now)});
}

void Pacer::rest(milliseconds span)
{
    const StampLock lock(m_stampFile);
    const qint64 now = m_clock();
    const qint64 end = now + std::min(span, longestRest).count();
    keep({now, std::max(now, lastTurn(now).value_or(now)), std::max(end, restEnd(now))});
}

milliseconds Pacer::restLeft()
{
    const StampLock lock(m_stampFile);
    const qint64 now = m_clock();
    return milliseconds(std::max<qint64>(0, restEnd(now) - now));
}

bool Pacer::tryConnect(qint64 *holder)
{
    if (m_stampFile.isEmpty() || m_connection)
        return true;
    auto lock = std::make_unique<QLockFile>(m_stampFile + u".connection"_s);
    // A killed program's lock is known by its process, not by its age.
    lock->setStaleLockTime(0);
    const bool isTaken = !lock->tryLock() && lock->error() == QLockFile::LockFailedError;
    if (isTaken) {
        QString host;
        QString program;
        if (holder && !lock->getLockInfo(holder, &host, &program))
            *holder = 0;
        return false;
    }
    m_connection = std::move(lock);
    return true;
}

void Pacer::disconnected()
{
    m_connection.reset();
}

std::optional<Pacer::Stamp> Pacer::stampInFile() const
{
    QFile file(m_stampFile);
    if (m_stampFile.isEmpty() || !file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return Stamp{};
    const QList<QByteArray> numbers = file.read(96).simplified().split(' ');
    return Stamp{numbers.value(0).toLongLong(), numbers.value(1).toLongLong(),
                 numbers.value(2).toLongLong()};
}

// A stamp that is there but cannot be true counts as a turn just taken.
std::optional<qint64> Pacer::lastTurn(qint64 now) const
{
    std::optional<qint64> last;
    for (const std::optional<Stamp> &stamp : {m_last, stampInFile()}) {
        if (!stamp)
            continue;
        const qint64 turn = isPossible(*stamp, now) ? stamp->turnMs : now;
        last = std::max(turn, last.value_or(turn));
    }
    return last;
}

qint64 Pacer::restEnd(qint64 now) const
{
    qint64 end = 0;
    for (const std::optional<Stamp> &stamp : {m_last, stampInFile()}) {
        if (stamp && stamp->restMs > now && stamp->restMs - now <= longestRest.count())
            end = std::max(end, stamp->restMs);
    }
    return end;
}

bool Pacer::isPossible(Stamp stamp, qint64 now) const
{
    const milliseconds queue = longestQueue * std::max(m_pace, leastQueuePace);
    const qint64 farthest = (stamp.restMs > 0 ? queue + longestRest : queue).count();
    return stamp.bookedMs > 0 && stamp.bookedMs <= now && stamp.turnMs >= stamp.bookedMs &&
           stamp.turnMs - stamp.bookedMs <= farthest;
}

// Not through QSaveFile: it waits for the disk, and a torn stamp costs only one pace.
void Pacer::keep(Stamp stamp)
{
    m_last = stamp;
    if (m_stampFile.isEmpty())
        return;
    QFile file(m_stampFile);
    const QByteArray text = QByteArray::number(stamp.bookedMs) + ' ' +
                            QByteArray::number(stamp.turnMs) + ' ' +
                            QByteArray::number(stamp.restMs) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qCWarning(logNet) << "cannot keep the time of the last request:" << file.errorString();
}

} // namespace firstlight
