// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QMap>
#include <QString>

namespace firstlight {

class Settings;

// Settings as a file of lines "key = value", to be carried to another machine. Keys of the
// keyboard are "keys.COMMAND"; keys of services are not settings and never in it.

// By setting.
using SettingValues = QMap<QString, QString>;

SettingValues settingValues(const Settings &settings); // every one, and the reader's own keys

// Those that are not the defaults; a value that looks like a secret is left out, which is said.
// With all of them, the defaults stand as comments.
QString settingsText(const SettingValues &values);

// What of such a text can be taken over, and what cannot.
struct SettingsReading
{
    struct Refusal
    {
        int line = 0;
        QString what; // the key, else the line
        QString why;  // untranslated
    };

    SettingValues taken; // canonical
    QList<Refusal> refused;
};
SettingsReading settingsFromText(const QString &text);

// Kind::Storage, or Kind::Usage where the file is too large to be one.
Result<SettingsReading> settingsFromFile(const QString &path);

// Writes one value, be it a setting's or a command's keys. Kind::NotFound, Kind::Usage, Storage.
Result<void> setValue(Settings &settings, const QString &key, const QString &value);

} // namespace firstlight
