// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/spending.h"
#include "settings/settings.h"
#include "store/store.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace firstlight {

class SpendingChart;
class SpendingModel;

// What models cost, a month at a time: its sum against the cap, a chart by day, a table by day,
// model and purpose.
class SpendingDialog final : public QDialog
{
    Q_OBJECT

public:
    // today: UTC's, as the days are. Store and settings must outlive the dialog.
    SpendingDialog(Store &store, const Settings &settings, QDate today, QWidget *parent = nullptr);

private:
    void describeParts();
    void layOut();
    void connectParts();
    void showMonth(QDate month);
    void note(const QString &text); // empty: nothing to say
    void fill(const QList<Spending> &entries);
    void selectDay(QDate day);
    void offerMonths();
    void exportCsv();

    Store &m_store;
    const Settings &m_settings;
    QDate m_today;
    QDate m_month;    // the first day
    QDate m_earliest; // the first month with requests; null: none
    QList<Spending> m_entries;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_name;
    QLabel *m_total;
    SpendingChart *m_chart;
    SpendingModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLabel *m_notes;
    QPushButton *m_export;
};

} // namespace firstlight
