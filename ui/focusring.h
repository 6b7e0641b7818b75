// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace firstlight {

// A frame around the pane that keys go to, for whoever came there by keys; a click shows by itself
// where it was.
class FocusRing final : public QWidget
{
    Q_OBJECT

public:
    // In front of the parent's other children.
    explicit FocusRing(QWidget *parent);

    // frame: what is framed while watched has the focus; it or a parent of it.
    void watch(QWidget *watched, QWidget *frame);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeAround(const QWidget *frame);

    QHash<QObject *, QWidget *> m_frames; // by what is watched
    QWidget *m_framed = nullptr;          // null: none
};

} // namespace firstlight
