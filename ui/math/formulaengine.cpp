// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formulaengine.h"

#include <QJSEngine>
#include <QLoggingCategory>

// What is linked statically is not there until it is asked for; outside of any namespace.
static void initMathJax()
{
#ifdef FIRSTLIGHT_HAS_FORMULAS
    Q_INIT_RESOURCE(firstlight_mathjax);
    Q_INIT_RESOURCE(firstlight_mathjax_source);
#endif
}

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInterruptions = 3;

} // namespace

Q_LOGGING_CATEGORY(logFormulas, "firstlight.formulas", QtWarningMsg)

struct FormulaEngine::Script
{
    QJSEngine engine;
    QJSValue draw;
};

bool hasBundledMathJax()
{
#ifdef FIRSTLIGHT_HAS_FORMULAS
    return true;
#else
    return false;
#endif
}

FormulaEngine::FormulaEngine(QString module)
    : m_module(std::move(module))
{}

FormulaEngine::~FormulaEngine() = default;

bool FormulaEngine::load()
{
    if (m_script || m_isBroken)
        return !m_isBroken;
    initMathJax();
    auto script = std::make_unique<Script>();
    const QJSValue module = script->engine.importModule(m_module);
    script->draw = module.property(u"tex2draw"_s);
    m_isBroken = !script->draw.isCallable();
    if (m_isBroken)
        qCWarning(logFormulas).noquote() << "not loaded:" << module.toString();
    else
        m_script = std::move(script);
    return !m_isBroken;
}

SharedDrawing FormulaEngine::draw(const FormulaSource &source)
{
    if (m_isEnding || !load())
        return {};
    // One that came too late for the formula before must not end this one.
    m_script->engine.setInterrupted(false);
    m_running = &m_script->engine;
    // Asked only now: whoever ends it from here on finds what to interrupt.
    if (m_isEnding)
        return {};
    const QJSValue answer = m_script->draw.call({source.tex, source.isDisplay});
    m_running = nullptr;
    if (m_script->engine.isInterrupted()) {
        qCWarning(logFormulas).noquote() << "gave up" << source.tex;
        // Qt's engine does not always survive an interruption, not even to be destroyed: it is left
        // where it is, and the next formula gets another.
        [[maybe_unused]] const Script *left = m_script.release();
        m_isBroken = ++m_interruptions >= mostInterruptions;
        return {};
    }
    if (answer.isError())
        return {};
    const auto drawing = parseDrawing(answer.toString().toUtf8(), m_paths);
    return drawing ? std::make_shared<const FormulaDrawing>(*drawing) : SharedDrawing();
}

// The engine outlives every call: it goes with this object, which goes after its thread has ended.
void FormulaEngine::interrupt()
{
    if (QJSEngine *engine = m_running.load())
        engine->setInterrupted(true);
}

} // namespace firstlight
