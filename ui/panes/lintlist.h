// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/criterialint.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace firstlight {

// What is doubtful in the criteria: one line with how much it is, which opens to the remarks.
// Hidden while there is none.
class LintList final : public QWidget
{
    Q_OBJECT

public:
    explicit LintList(QWidget *parent = nullptr);

    void setFindings(const QList<LintFinding> &findings);

Q_SIGNALS:
    void findingChosen(const firstlight::LintFinding &finding);

private:
    void fill();

    QToolButton *m_toggle;
    QListWidget *m_list;
    QList<LintFinding> m_findings;
};

} // namespace firstlight
