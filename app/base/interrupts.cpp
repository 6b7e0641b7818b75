// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/interrupts.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace firstlight {

namespace {

// A signal's handler may do next to nothing: it writes a byte, and the event loop hears of it.
std::array<int, 2> signalPipe{-1, -1};

extern "C" void onSignal(int number)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(signalPipe[1], &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

Interrupts::Interrupts(std::function<void()> interrupted)
{
    if (pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this, interrupted = std::move(interrupted)] {
                         m_notifier->setEnabled(false);
                         interrupted();
                     });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupts::~Interrupts()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : signalPipe) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace firstlight
