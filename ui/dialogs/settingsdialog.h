// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keybinding.h"
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

class AllSettingsPage;
class AppearancePage;
class ModelsPage;
class NotificationsPage;
class ScanChooser;
class ShortcutsPage;
struct SoughtSetting;

// The settings that a reader changes by hand, each checked by its own rule, and the model's key.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    // The services must outlive it. bindings: of the window's commands, as they are now.
    SettingsDialog(Services &services, const QList<KeyBinding> &bindings, QWidget *parent);

    void accept() override; // stays open while a value is not accepted or a key not kept

Q_SIGNALS:
    void looksTried(const QString &theme, int scale); // not saved yet

private:
    QWidget *makeArxivPage();
    void addPeople(QFormLayout *form);
    void addWindowPages(const QList<KeyBinding> &bindings);
    QLineEdit *addLine(QFormLayout *form, const QString &key, const QString &label,
                       const QString &hint);
    void addSwitch(QFormLayout *form, const QString &key, const QString &label);
    void addAllSettings();
    QHash<QString, QString> pageValues() const; // by setting, not checked
    void goTo(const SoughtSetting &setting);
    void exportTo(const QString &path);
    void importFrom(const QString &path);
    void stayOpen(); // the key that was typed could not be kept
    void showComplaint();
    bool apply(const QString &key, const QString &text);

    Services &m_services;
    ScanChooser *m_scan = nullptr;
    ModelsPage *m_models = nullptr;
    AppearancePage *m_appearance = nullptr;
    NotificationsPage *m_notifications = nullptr;
    ShortcutsPage *m_shortcuts = nullptr;
    AllSettingsPage *m_all = nullptr;
    QLabel *m_complaint = nullptr; // of what has no place of its own
    QTabWidget *m_pages = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    bool m_isKeepingKey = false;
    QHash<QString, QLineEdit *> m_lines;
    QHash<QString, QCheckBox *> m_switches;
    QHash<QString, QLabel *> m_complaints; // by setting
};

} // namespace firstlight
