// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace firstlight {

class ModelsPage;
class ScanChooser;

// The settings that a reader changes by hand, each checked by its own rule, and the model's key.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    // The services must outlive it.
    SettingsDialog(Services &services, QWidget *parent);

    void accept() override; // stays open while a value is not accepted or a key not kept

private:
    QWidget *makeArxivPage();
    void addPeople(QFormLayout *form);
    QWidget *makeWindowPage();
    QLineEdit *addLine(QFormLayout *form, const QString &key, const QString &label,
                       const QString &hint);
    void addSwitch(QFormLayout *form, const QString &key, const QString &label);
    void stayOpen(); // the key that was typed could not be kept
    void showComplaint();
    bool apply(const QString &key, const QString &text);

    Services &m_services;
    ScanChooser *m_scan = nullptr;
    ModelsPage *m_models = nullptr;
    QTabWidget *m_pages = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    bool m_isKeepingKey = false;
    QHash<QString, QLineEdit *> m_lines;
    QHash<QString, QCheckBox *> m_switches;
    QHash<QString, QLabel *> m_complaints; // by setting
};

} // namespace firstlight
