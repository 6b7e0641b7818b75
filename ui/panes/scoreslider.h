// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangement.h"
#include "words.h"

#include <QWidget>

class QLabel;

namespace firstlight {

class CutoffSlider;
class Histogram;

// One cut-off: "Relevance ≥ 8", the day's histogram, and the slider. Its accessible name says the
// value and what it does: "Novelty at least 8, 19 of 38 shown".
class ScoreSlider final : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreSlider(Axis axis, QWidget *parent = nullptr);

    int value() const;
    void setValue(int value);
    // total: papers in the list.
    void setCounts(const AxisCounts &counts, int total);

Q_SIGNALS:
    void valueChanged(int value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();

    Axis m_axis;
    QLabel *m_label;
    Histogram *m_histogram;
    CutoffSlider *m_slider;
    AxisCounts m_counts;
    int m_total = 0;
};

} // namespace firstlight
