// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trialdesk.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;

namespace firstlight {

// Has the model score a range of days under criteria, which are saved first: the price before, the
// progress day by day. Cancelled, it keeps what is scored; started again, it goes on. Esc cancels a
// run first.
class RangeDialog final : public QDialog
{
    Q_OBJECT

public:
    // The services must outlive it. draft: Markdown; isSaved: it is the current revision's.
    RangeDialog(Services &services, const QString &draft, bool isSaved, QDate day,
                QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void settingsRequested();

private:
    void layOut(bool isSaved);
    QLayout *makeRange();
    QWidget *makeButtons();
    void connectDesk();
    void chooseRange();
    void askForecast();
    void describe();

    TrialDesk m_desk;
    QString m_draft;
    QDate m_day;
    QComboBox *m_range;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_said;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_settings;
};

} // namespace firstlight
