// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace firstlight {

// A line above the list that says what is the matter and offers the next step. Hidden until shown.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Mood { Information, Trouble };

    explicit NoticeBar(Mood mood, QWidget *parent = nullptr);

    // Ground and text, of the application's palette.
    static QPalette colors(Mood mood);

    // buttonText empty: no button. The text is shown as it is, never as markup.
    void showNotice(const QString &text, const QString &buttonText = {});
    void setDismissable(bool dismissable);

Q_SIGNALS:
    void acted();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    Mood m_mood;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    bool m_isColoring = false;
};

} // namespace firstlight
