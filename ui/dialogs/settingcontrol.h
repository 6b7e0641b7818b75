// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace firstlight {

// Of a widget that shows one or more settings by more than one simple control.
class ShowsSettings
{
public:
    virtual ~ShowsSettings() = default;

    // False where the key is not one of its settings.
    virtual bool showSetting(const QString &key, const QString &text) = 0;
    virtual QWidget *controlOf(const QString &key) const = 0;
};

// Below the page: the control of a setting, which is the one of that object name or belongs to a
// ShowsSettings; null: there is none.
QWidget *settingControl(const QWidget *page, const QString &key);

// Shows a value as if the reader had put it in. False: the page has no control for it.
bool showSetting(QWidget *page, const QString &key, const QString &text);

} // namespace firstlight
