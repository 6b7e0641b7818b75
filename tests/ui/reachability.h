// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QTest>

namespace firstlight::test {

// What is wrong with a shown window for whoever has a keyboard or a screen reader only: controls
// that Tab does not come to, and controls without a name. Empty: nothing.
inline QStringList unreachableControls(QWidget *window)
{
    QStringList faults;
    QSet<QWidget *> reached;
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        return {QStringLiteral("the window does not become active")};
    constexpr int mostSteps = 80;
    for (int step = 0; step < mostSteps; ++step) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window,
                        Qt::Key_Tab);
    }
    const auto controls = window->findChildren<QWidget *>();
    for (QWidget *control : controls) {
        if (!control->isVisible() || !control->isEnabled() || control->window() != window ||
            !(control->focusPolicy() & Qt::TabFocus) || control->focusProxy())
            continue;
        const QString name =
            control->objectName() + u' ' + QLatin1String(control->metaObject()->className());
        if (!reached.contains(control))
            faults.append(QStringLiteral("not reached: ") + name);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            faults.append(QStringLiteral("without a name: ") + name);
    }
    return faults;
}

} // namespace firstlight::test
