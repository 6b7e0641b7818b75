// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newsdesk.h"

#include "run/reading.h"

namespace firstlight {

NewsDesk::NewsDesk(Parts parts)
    : m_parts(std::move(parts))
{}

bool NewsDesk::isQuiet() const
{
    const QuietHours hours{m_parts.settings.quietFrom(), m_parts.settings.quietTo()};
    return hours.contains(m_parts.clock.now().toLocalTime().time());
}

void NewsDesk::tellRun(const RunReport &report, const QList<Pick> &papers, bool isAsked,
                       const QString &sentence)
{
    NewsMemory memory = NewsMemory::load(m_parts.memoryFile);
    DayNews news = dayNews(report, papers, cutoffsOf(m_parts.settings));
    const bool isKnown = memory.picksTold.contains(report.day);
    news.toldBefore = memory.picksTold.value(report.day);
    const bool isFaultNew = report.stoppedBy && noteFault(memory, *report.stoppedBy);
    if (!report.stoppedBy)
        memory.faultsTold.clear();
    const bool isNews =
        report.scanned > 0 && (isAsked || !isKnown || report.picksToRead > news.toldBefore);
    if (isNews)
        memory.remember(report.day, report.picksToRead);
    if (!isNews && !isFaultNew)
        return memory.save(m_parts.memoryFile);
    Notification text = isNews ? newsText(news) : faultText(sentence);
    if (isNews && isFaultNew)
        text.body += u'\n' + sentence;
    tell(std::move(memory), text);
}

void NewsDesk::tellFilled(const BackfillReport &report)
{
    if (!report.filled.isEmpty())
        tell(NewsMemory::load(m_parts.memoryFile), newsText(report));
}

void NewsDesk::tellFault(const Error &error, const QString &sentence)
{
    NewsMemory memory = NewsMemory::load(m_parts.memoryFile);
    if (noteFault(memory, error))
        tell(std::move(memory), faultText(sentence));
}

bool NewsDesk::noteFault(NewsMemory &memory, const Error &error) const
{
    const int kind = static_cast<int>(error.kind);
    if (!needsReader(error) || memory.faultsTold.contains(kind))
        return false;
    memory.faultsTold.append(kind);
    return true;
}

void NewsDesk::tell(NewsMemory memory, const Notification &news) const
{
    const bool isWanted = m_parts.settings.notifies() && !m_parts.isReaderHere();
    if (isWanted)
        memory.hold(news);
    if (isWanted && !isQuiet())
        m_parts.show(together(std::exchange(memory.held, {})));
    memory.save(m_parts.memoryFile);
}

void NewsDesk::look()
{
    const bool isEnd = std::exchange(m_wasQuiet, isQuiet()) && !m_wasQuiet;
    if (!isEnd)
        return;
    NewsMemory memory = NewsMemory::load(m_parts.memoryFile);
    if (memory.held.isEmpty())
        return;
    const Notification held = together(std::exchange(memory.held, {}));
    if (m_parts.settings.notifies() && !m_parts.isReaderHere())
        m_parts.show(held);
    memory.save(m_parts.memoryFile);
}

} // namespace firstlight
