// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/typesetter.h"

#include <QDeadlineTimer>

#include <utility>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKnown = 1500;
constexpr int toldAtOnce = 24;
constexpr std::chrono::milliseconds usualPatience{5'000};
constexpr std::chrono::milliseconds longestFarewell{2'000};

} // namespace

Typesetter::Typesetter(QObject *parent, const QString &module)
    : QObject(parent)
    , m_module(module)
    , m_known(mostKnown)
{
    m_thread.setObjectName(u"formulas"_s);
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(usualPatience);
    connect(&m_watchdog, &QTimer::timeout, this, [this] { m_engine->interrupt(); });
}

Typesetter::~Typesetter()
{
    if (!m_engine)
        return;
    m_engine->end();
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    m_thread.quit();
    // Interrupting is for what hangs: Qt's engine does not always survive it.
    if (!m_thread.wait(QDeadlineTimer(longestFarewell))) {
        m_engine->interrupt();
        m_thread.wait();
    }
}

std::optional<SharedDrawing> Typesetter::find(const FormulaSource &source) const
{
    const Entry *entry = m_known.object(source);
    return entry ? std::optional(entry->drawing) : std::nullopt;
}

void Typesetter::request(const QList<FormulaSource> &sources)
{
    m_wanted.clear();
    for (const FormulaSource &source : sources) {
        if (!m_known.contains(source) && !m_wanted.contains(source))
            m_wanted.append(source);
    }
    if (!m_isSetting)
        setNext();
}

void Typesetter::setNext()
{
    if (m_wanted.isEmpty())
        return;
    if (!m_engine) {
        m_engine = new FormulaEngine(m_module);
        m_engine->moveToThread(&m_thread);
        m_thread.start(QThread::LowPriority);
    }
    m_isSetting = true;
    m_watchdog.start();
    QMetaObject::invokeMethod(m_engine, [this, engine = m_engine, source = m_wanted.takeFirst()] {
        const SharedDrawing drawing = engine->draw(source);
        QMetaObject::invokeMethod(
            this, [this, source, drawing] { take(source, drawing); }, Qt::QueuedConnection);
    });
}

void Typesetter::take(const FormulaSource &source, const SharedDrawing &drawing)
{
    m_watchdog.stop();
    m_isSetting = false;
    m_known.insert(source, new Entry{drawing});
    ++m_untold;
    if (m_wanted.isEmpty() || m_untold >= toldAtOnce) {
        m_untold = 0;
        Q_EMIT typeset();
    }
    if (!m_isSetting)
        setNext();
}

} // namespace firstlight
