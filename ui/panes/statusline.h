// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace firstlight {

// What runs, how far it is, and how to stop it.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void say(const QString &text);    // for a while
    void report(const QString &text); // until something else is said; empty: nothing
    void setRunning(bool isRunning);
    void showProgress(const QString &text, int done, int total); // total 0: not known

    // Whether there is more to say of what ran last.
    void offerDetails(bool hasDetails);

Q_SIGNALS:
    void cancelRequested();
    void detailsRequested();
    void logRequested(); // by a click on what it says

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_details;
    QToolButton *m_cancel;
    QTimer m_passing;
};

} // namespace firstlight
