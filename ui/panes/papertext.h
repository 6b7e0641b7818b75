// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace firstlight {

// The page's text: loads nothing, copies formulas as they were typed.
class PaperText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PaperText(QWidget *parent = nullptr);

    // Changes the document and leaves the line at the top of the view where it is.
    void changeInPlace(const std::function<void()> &change);
    // A caret is seen once a key has moved it, until it is hidden again.
    void hideCaret() { setCursorWidth(0); }

Q_SIGNALS:
    void zoomRequested(int steps); // by the wheel

protected:
    QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl &name) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace firstlight
