// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settingsmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace firstlight {

// Settings > All settings: each with its default, to be edited and restored; a file of them out
// and in. The other pages show the same settings; who puts them together keeps both alike.
class AllSettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AllSettingsPage(const SettingValues &values, QWidget *parent = nullptr);

    SettingsModel &model() { return m_model; }
    void select(const QString &key);
    // What came of a file.
    void tell(const SettingsReading &reading, const QString &file);

Q_SIGNALS:
    void exportRequested(const QString &path);
    void importRequested(const QString &path);

private:
    QTableView *makeTable();
    QWidget *makeButtons();
    void connectParts();
    void restoreAll();
    void describe();
    void say(const QString &text);
    int row() const; // of the model; -1: none is chosen

    SettingsModel m_model;
    QTableView *m_table;
    QLabel *m_meaning;
    QLabel *m_verdict;
    QPushButton *m_restore;
    QPushButton *m_restoreAll;
    QPushButton *m_import;
    QPushButton *m_export;
};

} // namespace firstlight
