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

milliseconds Pacer::takeTurn()
{
    const StampLock lock(m_stampFile);
    const qint64 now = m_clock();
    const std::optional<qint64> last = lastTurn(now);
    const qint64 turn = last ? std::max<qint64>(now, *last + m_pace.count()) : now;
    keep({now, turn});
    return milliseconds(turn - now);
}

void Pacer::countFromNow()
{
    const StampLock lock(m_stampFile);
    const qint64 now = m_clock();
    keep({now, std::max(now, lastTurn(now).value_or(now))});
}

// A stamp that is there but cannot be true counts as a turn just taken.
std::optional<qint64> Pacer::lastTurn(qint64 now) const
{
    std::optional<qint64> last;
    if (m_last)
        last = isPossible(*m_last, now) ? m_last->turnMs : now;
    QFile file(m_stampFile);
    if (m_stampFile.isEmpty() || !file.exists())
        return last;
    qint64 turn = now;
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> numbers = file.read(64).simplified().split(' ');
        const Stamp stamp{numbers.value(0).toLongLong(), numbers.value(1).toLongLong()};
        if (isPossible(stamp, now))
            turn = stamp.turnMs;
    }
    return std::max(turn, last.value_or(turn));
}

bool Pacer::isPossible(Stamp stamp, qint64 now) const
{
    const qint64 farthest = longestQueue * std::max(m_pace, leastQueuePace).count();
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
    const QByteArray text =
        QByteArray::number(stamp.bookedMs) + ' ' + QByteArray::number(stamp.turnMs) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qCWarning(logNet) << "cannot keep the time of the last request:" << file.errorString();
}

} // namespace firstlight
