// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/settingcontrol.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QTimeEdit;

namespace firstlight {

class Settings;

// Settings > Notifications: what is told through the desktop, when it is not, and the tray.
class NotificationsPage final : public QWidget, public ShowsSettings
{
    Q_OBJECT

public:
    explicit NotificationsPage(const Settings &settings, QWidget *parent = nullptr);

    QHash<QString, QString> values() const; // by setting, not checked

    bool showSetting(const QString &key, const QString &text) override; // the quiet hours
    QWidget *controlOf(const QString &key) const override;

private:
    QCheckBox *makeSwitch(const QString &setting, const QString &text, bool isOn);
    QTimeEdit *makeTime(const QString &setting, const QString &name, QTime time, QTime proposed);

    QCheckBox *m_notifies;
    QCheckBox *m_hasQuietHours;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QCheckBox *m_tray;
};

} // namespace firstlight
