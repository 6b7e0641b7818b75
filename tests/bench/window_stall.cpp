// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread is away from its events while a run goes on:
// window_stall PROFILE NOW local|llm, with a profile that is configured for some feed and endpoint.
#include "base/clock.h"
#include "mainwindow.h"
#include "runcontrol.h"
#include "services.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <array>
#include <cstdio>
#include <ctime>

using namespace firstlight;
using namespace Qt::StringLiterals;

namespace {

// Milliseconds; the last bound is open.
constexpr std::array bounds{0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 33.0, 66.0, 132.0};

class Histogram final
{
public:
    void note(double ms)
    {
        size_t at = 0;
        while (at < bounds.size() && ms >= bounds[at])
            ++at;
        ++m_counts[at];
        m_longest = qMax(m_longest, ms);
    }

    void print(const char *what) const
    {
        std::printf("%s\n", what);
        double below = 0;
        for (size_t at = 0; at < m_counts.size(); ++at) {
            if (at < bounds.size())
                std::printf("%6.1f - %6.1f ms %8d\n", below, bounds[at], m_counts[at]);
            else
                std::printf("     over %5.1f ms %8d\n", below, m_counts[at]);
            below = at < bounds.size() ? bounds[at] : below;
        }
        std::printf("longest %.1f ms\n", m_longest);
    }

private:
    std::array<int, bounds.size() + 1> m_counts{};
    double m_longest = 0;
};

double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// Times every event that is handled, and how late a tick of each millisecond comes.
class WatchedApplication final : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv)
        : QApplication(argc, argv)
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.setInterval(1);
        connect(&m_tick, &QTimer::timeout, this, [this] {
            m_gaps.note(double(m_sinceTick.nsecsElapsed()) / 1e6);
            m_sinceTick.restart();
        });
        m_sinceTick.start();
        m_tick.start();
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        // What it was is asked now: afterwards either may be gone.
        const QString what = QString::fromLatin1(receiver->metaObject()->className()) +
                             QStringLiteral(", event ") + QString::number(event->type());
        const double start = threadCpuMs();
        const bool answer = QApplication::notify(receiver, event);
        const double ms = threadCpuMs() - start;
        m_work.note(ms);
        if (ms >= 8)
            m_longEvents.append(what + QStringLiteral(": ") + QString::number(ms, 'f', 1) +
                                QStringLiteral(" ms"));
        --m_depth;
        return answer;
    }

    void forget()
    {
        m_work = {};
        m_gaps = {};
        m_longEvents.clear();
        m_sinceTick.restart();
    }

    void print() const
    {
        m_work.print("processor's time of an event");
        std::puts(qPrintable(m_longEvents.join(QChar(u'\n'))));
        m_gaps.print("from tick to tick, others on the machine included");
    }

private:
    Histogram m_work;
    Histogram m_gaps;
    QStringList m_longEvents;
    QTimer m_tick;
    QElapsedTimer m_sinceTick;
    int m_depth = 0;
};

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) {
        std::puts("window_stall PROFILE NOW local|llm");
        return 2;
    }
    const Clock clock(QDateTime::fromString(arguments.at(2), Qt::ISODate));
    auto services = Services::open(Profile::in(arguments.at(1)), clock);
    if (!services) {
        std::puts(qPrintable(services.error().detail));
        return 4;
    }
    MainWindow window(**services);
    window.show();
    auto *run = window.findChild<RunControl *>();
    QObject::connect(run, &RunControl::finished, &window, [](const RunReport &report) {
        std::puts(qPrintable(reportText(report)));
        QTimer::singleShot(2000, qApp, &QApplication::quit);
    });
    QObject::connect(run, &RunControl::failed, &window, [](const Error &error) {
        std::puts(qPrintable(error.detail));
        QApplication::exit(1);
    });
    QTimer::singleShot(3000, &window, [&] {
        application.print();
        std::puts("that was the start; from here the run");
        application.forget();
        run->start(arguments.at(3) == u"llm"_s);
    });
    const int answer = QApplication::exec();
    application.print();
    return answer;
}
