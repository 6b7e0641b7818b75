// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trialdesk.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace firstlight {

// A dry run: what the model makes of a sample of a day under the current criteria and under a
// draft, what that costs before it is paid, and what the draft would cost from then on. Esc cancels
// a run first.
class TrialDialog final : public QDialog
{
    Q_OBJECT

public:
    // The services must outlive it. draft: Markdown. revision: the current one's number.
    TrialDialog(Services &services, const QString &draft, int revision, QDate day,
                QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void settingsRequested();
    void applyRequested(const QString &draft);
    void paperActivated(const firstlight::ArxivId &paper, QDate day);

private:
    void layOut(int revision);
    QWidget *makeButtons();
    void connectDesk();
    void askForecast();
    void showReport(const TrialReport &report);
    void say(const QStringList &lines);
    void describe();

    TrialDesk m_desk;
    QString m_draft;
    QDate m_day;
    QLabel *m_said;
    QProgressBar *m_progress;
    QTreeWidget *m_papers;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_settings;
    QPushButton *m_apply;
};

} // namespace firstlight
