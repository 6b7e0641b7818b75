// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace firstlight {

// Takes text of some lines and is as high as they are, within reason. It keeps no history of its
// own: undoing is for whoever has the whole text.
class LinesField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LinesField(const QString &name, QWidget *parent = nullptr);

    // Unless it says so already up to blanks, so that the cursor of who types stays.
    void showText(const QString &text);
    QStringList lines() const; // that are not blank

Q_SIGNALS:
    void edited(); // by the reader

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    bool m_isShowing = false;
};

} // namespace firstlight
