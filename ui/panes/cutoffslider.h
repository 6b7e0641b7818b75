// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace firstlight {

// A cut-off of 1-10. Digits set it (0: 10), besides the keys of every slider. On its groove the
// values are marked whose papers are "maybe": one point would move them across.
class CutoffSlider final : public QSlider
{
    Q_OBJECT

public:
    explicit CutoffSlider(QWidget *parent = nullptr);

    // Where the handle's middle is at a value, in pixels from the left.
    double positionOf(double value) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int handleLength() const;
    void paintZone(QPainter *painter, const QColor &accent) const;
    void paintGroove(QPainter *painter, const QColor &accent) const;
};

} // namespace firstlight
