// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keybinding.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace firstlight {

// The head line of triage: how many papers are left, and the keys in words.
class TriageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TriageBar(QWidget *parent = nullptr);

    void showProgress(qsizetype left, qsizetype total);
    // What is gone through: of In and Maybe all, or what nothing was done to.
    void showScope(bool isUndecidedOnly);
    void setKeys(const QList<KeyBinding> &bindings);

Q_SIGNALS:
    void leaveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHints();

    QLabel *m_left;
    QLabel *m_scope;
    QProgressBar *m_progress;
    QWidget *m_hints; // not there where they would be cut off
    QHBoxLayout *m_hintRow;
    QToolButton *m_leave;
};

} // namespace firstlight
