// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPropertyAnimation;
class QToolButton;

namespace firstlight {

// Says for six seconds what was done, and offers to take it back. It stays while it has focus or
// the pointer is on it. At the bottom of its parent, in the middle.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void say(const QString &text);
    void setMotion(bool isWanted) { m_wantsMotion = isWanted; }
    // The part of the parent that it may cover.
    void setRoom(const QRect &room);
    QToolButton *button() const { return m_undo; }

Q_SIGNALS:
    void undoRequested();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void place();
    void applyColors();
    void goUnlessInUse();

    QLabel *m_text;
    QToolButton *m_undo;
    QToolButton *m_close;
    QPropertyAnimation *m_rise;
    QTimer m_staying;
    QRect m_room;
    bool m_wantsMotion = true;
    bool m_isColoring = false;
};

} // namespace firstlight
