// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace firstlight {

// Above the page: how far a download is, or why it ended.
class PdfBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PdfBar(QWidget *parent = nullptr);

    // paper: its name for the reader. bytes 0: waits for its turn.
    void showProgress(const QString &paper, qint64 bytes);
    void showTrouble(const QString &sentence);

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_words;
    QProgressBar *m_bar;
    QToolButton *m_button;
    bool m_isRunning = false;
};

} // namespace firstlight
