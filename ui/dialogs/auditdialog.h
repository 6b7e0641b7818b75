// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/auditing.h"

#include <QDialog>
#include <QKeySequence>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTreeWidget;

namespace firstlight {

// The papers of a day that the reader is asked to look at though they are no picks: ten at most,
// with their abstracts; below them what the reader's rescues tell of all that were not looked at.
class AuditDialog final : public QDialog
{
    Q_OBJECT

public:
    // Store and settings must outlive the dialog. rescueKeys: of the command that rescues.
    AuditDialog(Store &store, const Settings &settings, QDate day,
                const QList<QKeySequence> &rescueKeys, QWidget *parent = nullptr);

Q_SIGNALS:
    // Carried out by whoever can take it back.
    void rescueRequested(const firstlight::ArxivId &paper, bool rescued);

private:
    void layOut();
    QWidget *makeButtons();
    void load();
    void take(const Result<DayAudit> &audit);
    void fill(const DayAudit &audit);
    void loadTallies();
    void showTallies(const QList<AuditTally> &tallies, const QList<Revision> &revisions);
    void showPaper();
    void rescueCurrent();
    void keepChecked(bool checked);
    const Pick *current() const;

    Store &m_store;
    const Settings &m_settings;
    QDate m_day;
    DayAudit m_audit;
    int m_loading = 0; // numbers the loads, to drop those out of date
    QLabel *m_about;
    QSplitter *m_halves; // hidden where there is nothing to look at
    QTreeWidget *m_list;
    QPlainTextEdit *m_abstract;
    QPushButton *m_rescue;
    QCheckBox *m_checked;
    QLabel *m_tallies;
};

} // namespace firstlight
