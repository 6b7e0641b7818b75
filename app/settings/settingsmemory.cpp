// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QDir>
#include <QFileInfo>

// What Settings keeps besides what config knows: keys of commands, the window's memory.
namespace firstlight {

using namespace Qt::StringLiterals;

std::optional<QString> Settings::ownKeys(const QString &command) const
{
    const QVariant keys = m_file.value(u"keys/"_s + command);
    if (!keys.isValid())
        return std::nullopt;
    return keys.typeId() == QMetaType::QStringList ? keys.toStringList().join(u',')
                                                   : keys.toString();
}

QStringList Settings::commandsWithOwnKeys() const
{
    m_file.beginGroup(u"keys"_s);
    QStringList commands = m_file.childKeys();
    m_file.endGroup();
    return commands;
}

Result<void> Settings::setOwnKeys(const QString &command, const std::optional<QString> &keys)
{
    return store(u"keys/"_s + command, keys);
}

QVariant Settings::windowState(const QString &name) const
{
    return m_file.value(u"window/"_s + name);
}

void Settings::setWindowState(const QString &name, const QVariant &value)
{
    QDir().mkpath(QFileInfo(m_file.fileName()).path());
    m_file.setValue(u"window/"_s + name, value);
}

} // namespace firstlight
