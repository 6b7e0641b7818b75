// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/formulaengine.h"

#include <QCache>
#include <QList>
#include <QThread>
#include <QTimer>

namespace firstlight {

// Has formulas typeset in the background and remembers them. Needs nothing of what shows them; the
// engine's thread starts with the first formula.
class Typesetter final : public QObject
{
    Q_OBJECT

public:
    // module as FormulaEngine's.
    explicit Typesetter(QObject *parent = nullptr, const QString &module = bundledMathJax);
    ~Typesetter() override; // waits for the formula that is being set

    // Empty: not known yet; null: it cannot be typeset and stays in Unicode.
    std::optional<SharedDrawing> find(const FormulaSource &source) const;

    // What is wanted from now on, in order; what was wanted before and is not set yet is dropped.
    // Answered by typeset where not all are known.
    void request(const QList<FormulaSource> &sources);

    // A formula that takes longer is given up.
    void setPatience(std::chrono::milliseconds patience) { m_watchdog.setInterval(patience); }

Q_SIGNALS:
    void typeset(); // some of what was requested is known now

private:
    void setNext();
    void take(const FormulaSource &source, const SharedDrawing &drawing);

    struct Entry
    {
        SharedDrawing drawing;
    };

    QThread m_thread;
    QString m_module;
    FormulaEngine *m_engine = nullptr; // lives in m_thread
    QTimer m_watchdog;
    QCache<FormulaSource, Entry> m_known;
    QList<FormulaSource> m_wanted;
    bool m_isSetting = false;
    int m_untold = 0; // set since typeset was emitted
};

} // namespace firstlight
