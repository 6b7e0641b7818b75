// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace firstlight {

class Settings;

// Settings > Appearance: colours, size, language, motion. Colours and size are tried at once.
class AppearancePage final : public QWidget
{
    Q_OBJECT

public:
    explicit AppearancePage(const Settings &settings, QWidget *parent = nullptr);

    QHash<QString, QString> values() const; // by setting, not checked

Q_SIGNALS:
    void looksTried(const QString &theme, int scale);

private:
    QComboBox *makeChoice(const QString &setting, const QList<std::pair<QString, QString>> &choices,
                          const QString &chosen);

    QComboBox *m_theme;
    QSpinBox *m_scale;
    QComboBox *m_language;
    QCheckBox *m_motion;
};

} // namespace firstlight
