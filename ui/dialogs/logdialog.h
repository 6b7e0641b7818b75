// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logmodel.h"
#include "services.h"

#include <QDialog>
#include <QSortFilterProxyModel>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace firstlight {

// Those lines of the log that are at least so severe and hold the text.
class LogFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLeastSeverity(int least);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_least = 0;
};

// What the program has said, as it says it, and a report of it to send to others. The window stays
// usable beside it.
class LogDialog final : public QDialog
{
    Q_OBJECT

public:
    // The services must outlive it.
    LogDialog(Services &services, QWidget *parent);

Q_SIGNALS:
    void folderRequested(const QString &folder);
    void reportReady(const QString &text); // and in the clipboard

private:
    QWidget *makeFilters();
    QTableView *makeTable();
    QWidget *makeButtons();
    void look();
    void copyReport();

    Services &m_services;
    LogModel m_model;
    LogFilter m_shown;
    QTimer m_looking;
    QLineEdit *m_search;
    QComboBox *m_level;
    QTableView *m_table;
    QLabel *m_detail;
    QLabel *m_state;
    QPushButton *m_copy;
};

} // namespace firstlight
