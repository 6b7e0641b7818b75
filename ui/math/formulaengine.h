// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/formuladrawing.h"
#include "math/formulasource.h"

#include <QObject>

#include <atomic>
#include <memory>

class QJSEngine;

namespace firstlight {

// What came of a formula: null where the engine could not set it.
using SharedDrawing = std::shared_ptr<const FormulaDrawing>;

// Where the bundled MathJax lies, if this build has it.
inline constexpr QLatin1String bundledMathJax(":/TexEngine/mathjax.mjs");
bool hasBundledMathJax();

// MathJax in Qt's script engine. It has a thread of its own, beside the three homes that the rest
// of the program keeps to: loading it takes 50 ms and a formula up to 100 ms, so it cannot be in
// the window's; a script engine belongs to the thread that made it, so it cannot be in the pool;
// and it must not stand before the database's reads. All but interrupt() and end() belongs to that
// thread.
class FormulaEngine final : public QObject
{
    Q_OBJECT

public:
    // module: an ES module that exports tex2draw(tex, isDisplay) and returns what parseDrawing
    // reads. It is loaded at the first formula.
    explicit FormulaEngine(QString module);
    ~FormulaEngine() override;

    // Null for TeX that it cannot set, and for all when the module cannot be loaded.
    SharedDrawing draw(const FormulaSource &source);

    // From any thread: gives up the formula that is being set.
    void interrupt();
    // From any thread: sets no formula after the one that is being set.
    void end() { m_isEnding = true; }

private:
    bool load();

    struct Script; // keeps Qt Qml out of who includes this
    QString m_module;
    std::unique_ptr<Script> m_script; // null until the first formula
    std::atomic<QJSEngine *> m_running = nullptr;
    PathCache m_paths;
    std::atomic<bool> m_isEnding = false;
    bool m_isBroken = false;
    int m_interruptions = 0;
};

} // namespace firstlight
