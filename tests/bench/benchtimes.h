// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace firstlight {

// The median time of some runs of work.
template <class Work>
double medianMs(Work work, int rounds = 9)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(rounds / 2);
}

// The same, of the processor's time, which others on the machine do not lengthen.
template <class Work>
double medianCpuMs(Work work, int rounds = 9)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t start = std::clock();
        work();
        times.append(double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times.at(rounds / 2);
}

inline void print(const char *what, double ms, double floor)
{
    std::printf("%-34s %9.2f ms   %6.2f x floor\n", what, ms, ms / floor);
}

} // namespace firstlight
