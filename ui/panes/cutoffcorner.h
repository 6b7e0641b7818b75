// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

#include <QWidget>

namespace firstlight {

// The corner of the region of a HeatGrid that is picked. Arrows move it along both axes; Home, End
// and the page keys along relevance, with Shift along novelty.
class CutoffCorner final : public QWidget
{
    Q_OBJECT

public:
    explicit CutoffCorner(QWidget *parent);

    // sentence: what a screen reader says of them.
    void describe(Cutoffs cutoffs, const QString &sentence);
    Cutoffs cutoffs() const { return m_cutoffs; }

Q_SIGNALS:
    void begun(); // by mouse, or by the focus
    void ended();
    void dragged(const QPointF &position);   // in the parent
    void moved(firstlight::Cutoffs cutoffs); // by keys

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    std::optional<Cutoffs> cutoffsByKey(const QKeyEvent &event) const;

    Cutoffs m_cutoffs;
    bool m_isDragged = false;
};

} // namespace firstlight
