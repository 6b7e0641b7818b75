// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace firstlight {

class PrefilterChooser;
class ScanChooser;

// The settings that a reader changes by hand, each checked by its own rule, and the model's key.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    // The services must outlive it.
    SettingsDialog(Services &services, QWidget *parent);

    void accept() override; // stays open while a value is not accepted

private:
    QWidget *makeArxivPage();
    void addPeople(QFormLayout *form);
    QWidget *makeModelPage();
    QWidget *makeWindowPage();
    QLineEdit *addLine(QFormLayout *form, const QString &key, const QString &label,
                       const QString &hint);
    void addSwitch(QFormLayout *form, const QString &key, const QString &label);
    QWidget *makeKeyRow();
    void describeKey();
    void saveKey(bool remove);
    bool apply(const QString &key, const QString &text);

    Services &m_services;
    ScanChooser *m_scan = nullptr;
    PrefilterChooser *m_prefilter = nullptr;
    QHash<QString, QLineEdit *> m_lines;
    QHash<QString, QCheckBox *> m_switches;
    QHash<QString, QLabel *> m_complaints; // by setting
    QLineEdit *m_key = nullptr;
    QLabel *m_keyState = nullptr;
    QPushButton *m_deleteKey = nullptr;
};

} // namespace firstlight
