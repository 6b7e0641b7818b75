// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace firstlight {

// The last of the first steps: what was chosen, then how the first day comes.
class FirstDayPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstDayPage(QWidget *parent = nullptr);

    void showChoice(const QString &categories, const QString &criteria, const QString &scorer);
    void showProgress(const QString &text, int done, int total); // total 0: not known
    void showFailure(const QString &text);

private:
    QLabel *m_choice;
    QLabel *m_state;
    QProgressBar *m_progress;
};

} // namespace firstlight
