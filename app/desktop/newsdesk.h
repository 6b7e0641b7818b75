// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "desktop/newsmemory.h"
#include "desktop/quiethours.h"
#include "desktop/runnews.h"

#include <functional>

namespace firstlight {

// Decides what of the runs is told to the reader, and when: nothing while it is switched off or the
// reader is at the window, nothing twice, and what falls into quiet hours once when they end.
class NewsDesk final
{
public:
    // All references must outlive it.
    struct Parts
    {
        Settings &settings;
        QString memoryFile;
        Clock clock;
        std::function<bool()> isReaderHere; // what is told now is seen anyway
        std::function<void(const Notification &)> show;
    };
    explicit NewsDesk(Parts parts);

    // isAsked: the reader waits for it, so that it is told though it brought no more picks.
    // sentence: what the front end says of report.stoppedBy.
    void tellRun(const RunReport &report, const QList<Pick> &papers, bool isAsked,
                 const QString &sentence);
    void tellFilled(const BackfillReport &report);
    // Once, until a run ends without one; only what needs the reader.
    void tellFault(const Error &error, const QString &sentence);
    // What was held, if quiet hours are over. Cheap while nothing has changed.
    void look();

    bool isQuiet() const;

private:
    bool noteFault(NewsMemory &memory, const Error &error) const;
    void tell(NewsMemory memory, const Notification &news) const;

    Parts m_parts;
    bool m_wasQuiet = true; // or not known yet
};

} // namespace firstlight
