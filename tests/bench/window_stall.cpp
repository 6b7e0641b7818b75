// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread is away from its events while a run goes on, or while criteria are
// typed: window_stall PROFILE NOW local|llm|typing, with a profile that is configured for some feed
// and endpoint; typing: one with a day, and stars, to show.
#include "base/clock.h"
#include "criteriaeffect.h"
#include "lifewatch.h"
#include "mainwindow.h"
#include "panes/criteriadock.h"
#include "runcontrol.h"
#include "services.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QThread>
#include <QTimer>

#include <algorithm>
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

// Types keywords into the window's criteria, a letter when what the last one changes is shown: the
// list, what enters and leaves, and the tests from life.
class Typist final : public QObject
{
public:
    explicit Typist(MainWindow &window)
        : m_dock(*window.findChild<CriteriaDock *>())
    {
        connect(window.findChild<CriteriaEffect *>(), &CriteriaEffect::differed, this,
                [this](const TrialEffect &effect) {
                    m_isEffectShown = true;
                    m_papers = effect.picks.size();
                    step();
                });
        connect(window.findChild<LifeWatch *>(), &LifeWatch::changed, this,
                [this](const LifeOutcome &outcome) {
                    m_areTestsShown = outcome.draft == m_dock.text();
                    m_tests = outcome.starred.of + outcome.dismissed.of + outcome.pinned.of;
                    step();
                });
    }

    // The dock is to be open for a while before, for what it reads of the library.
    void start()
    {
        m_dock.editor()->moveCursor(QTextCursor::End);
        m_dock.editor()->insertPlainText(u"\n\n**Irrelevant keywords:** "_s);
        type();
    }

private:
    void type()
    {
        if (m_typed == letters.size()) {
            report();
            QApplication::quit();
            return;
        }
        m_isEffectShown = m_areTestsShown = false;
        m_sinceKey.start();
        const QChar letter = letters.at(m_typed++);
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(m_dock.editor(), &press);
    }

    void step()
    {
        if (!m_isEffectShown || !m_areTestsShown || !m_sinceKey.isValid())
            return;
        // The paint events that the answers asked for come first.
        QTimer::singleShot(0, this, [this] {
            m_ms.append(double(m_sinceKey.nsecsElapsed()) / 1e6);
            m_sinceKey.invalidate();
            QTimer::singleShot(150, this, [this] { type(); });
        });
        m_isEffectShown = false;
    }

    void report()
    {
        std::sort(m_ms.begin(), m_ms.end());
        std::printf("%lld letters, %lld papers in view, %lld tests: from key to repaint median "
                    "%.1f, nine tenths below %.1f, longest %.1f ms\n",
                    static_cast<long long>(m_ms.size()), static_cast<long long>(m_papers),
                    static_cast<long long>(m_tests), m_ms.at(m_ms.size() / 2),
                    m_ms.at(m_ms.size() * 9 / 10), m_ms.constLast());
    }

    const QString letters = u"diffusion models, federated learning, benchmark, reinforcement"_s;
    CriteriaDock &m_dock;
    QElapsedTimer m_sinceKey;
    QList<double> m_ms;
    qsizetype m_typed = 0;
    qsizetype m_papers = 0;
    qsizetype m_tests = 0;
    bool m_isEffectShown = false;
    bool m_areTestsShown = false;
};

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) {
        std::puts("window_stall PROFILE NOW local|llm|typing");
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
    const bool isTyping = arguments.at(3) == u"typing";
    if (isTyping) {
        window.findChild<CriteriaDock *>()->setView(CriteriaDock::View::Markdown);
        window.findChild<CriteriaDock *>()->show();
    }
    Typist typist(window);
    QTimer::singleShot(isTyping ? 15000 : 3000, &window, [&] {
        application.print();
        std::puts("that was the start; from here the work");
        application.forget();
        if (isTyping)
            typist.start();
        else
            run->start(arguments.at(3) == u"llm"_s);
    });
    const int answer = QApplication::exec();
    application.print();
    return answer;
}
