// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifeoutcome.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace firstlight {

// What the criteria in the editor make of papers that the reader has judged: how many tests they
// pass, what the edit loses, and every miss with its reason. Return opens a paper.
class LifeTests final : public QWidget
{
    Q_OBJECT

public:
    explicit LifeTests(QWidget *parent = nullptr);

    void showOutcome(const LifeOutcome &outcome);
    void focusMisses();

Q_SIGNALS:
    void paperActivated(const firstlight::ArxivId &paper);
    void unpinRequested(const firstlight::ArxivId &paper);

private:
    void fill(const LifeOutcome &outcome);
    void describe();
    std::optional<LifeTest> currentTest() const;

    QLabel *m_tallies;
    QLabel *m_change;
    QTreeWidget *m_list;
    QLabel *m_more;
    QPushButton *m_open;
    QPushButton *m_unpin;
    QList<LifeMiss> m_misses;
};

} // namespace firstlight
