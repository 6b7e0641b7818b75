// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingslines.h"

#include "base/redaction.h"
#include "settings/settings.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1'000'000;
constexpr auto keysPrefix = "keys."_L1;

const SettingInfo *infoOf(const QString &key)
{
    const auto &infos = settingInfos();
    const auto info = std::find_if(infos.begin(), infos.end(),
                                   [&key](const SettingInfo &each) { return each.key == key; });
    return info == infos.end() ? nullptr : &*info;
}

QString line(const QString &key, const QString &value)
{
    if (withoutSecrets(value) != value)
        return u"# %1 is left out: it looks like a secret\n"_s.arg(key);
    return u"%1 = %2\n"_s.arg(key, value);
}

Result<QString> canonical(const QString &key, const QString &value)
{
    if (key.startsWith(keysPrefix)) {
        static const QRegularExpression command(u"^keys\\.[A-Za-z]{1,64}$"_s);
        if (!command.match(key).hasMatch())
            return failure(Error::Kind::NotFound, u"there is no such command"_s);
        return value;
    }
    const SettingInfo *info = infoOf(key);
    if (!info)
        return failure(Error::Kind::NotFound, u"there is no such setting"_s);
    return info->parse(value);
}

} // namespace

SettingValues settingValues(const Settings &settings)
{
    SettingValues values;
    for (const SettingInfo &info : settingInfos())
        values.insert(info.key, settings.text(info.key).value_or(info.defaultText));
    const QStringList commands = settings.commandsWithOwnKeys();
    for (const QString &command : commands)
        values.insert(keysPrefix + command, settings.ownKeys(command).value_or(QString()));
    return values;
}

QString settingsText(const SettingValues &values)
{
    QString text = u"# Settings of Firstlight " FIRSTLIGHT_VERSION
                   "; what has its default stands behind a #.\n"_s;
    for (const SettingInfo &info : settingInfos()) {
        const QString value = values.value(info.key, info.defaultText);
        text += value == info.defaultText ? u"# %1 = %2\n"_s.arg(info.key, value)
                                          : line(info.key, value);
    }
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (value.key().startsWith(keysPrefix))
            text += line(value.key(), value.value());
    }
    return text;
}

SettingsReading settingsFromText(const QString &text)
{
    SettingsReading reading;
    int number = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &each : lines) {
        ++number;
        const QString trimmed = each.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        const qsizetype equals = trimmed.indexOf(u'=');
        const QString key = trimmed.left(equals).trimmed();
        if (equals < 1) {
            reading.refused.append({number, trimmed.left(40), u"must be KEY = VALUE"_s});
            continue;
        }
        if (const auto value = canonical(key, trimmed.mid(equals + 1).trimmed()))
            reading.taken.insert(key, *value);
        else
            reading.refused.append({number, key.left(40), value.error().detail});
    }
    return reading;
}

Result<SettingsReading> settingsFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, path + u": "_s + file.errorString());
    if (file.size() > largestFile)
        return failure(Error::Kind::Usage, path + u": too large for a file of settings"_s);
    return settingsFromText(QString::fromUtf8(file.readAll()));
}

Result<void> setValue(Settings &settings, const QString &key, const QString &value)
{
    if (key.startsWith(keysPrefix))
        return settings.setOwnKeys(key.mid(keysPrefix.size()), value);
    return settings.setText(key, value);
}

} // namespace firstlight
