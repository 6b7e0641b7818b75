// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triagesession.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace firstlight {

// What a triage came to, and the way back.
class TriageSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit TriageSummary(QWidget *parent = nullptr);

    void showSession(const TriageSession &session, const QDateTime &ended);

Q_SIGNALS:
    void leaveRequested();
    void continueRequested(); // with those that were not decided on

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_continue;
    QPushButton *m_leave;
};

} // namespace firstlight
