// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/settingcontrol.h"
#include "ranker/prefilter.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace firstlight {

// "Send to the model: everything | the best 40 % | enough for 95 % of the picks", and what that
// saves.
class PrefilterChooser final : public QWidget, public ShowsSettings
{
    Q_OBJECT

public:
    explicit PrefilterChooser(const PrefilterRule &saved, QWidget *parent = nullptr);

    // By setting: its text as chosen.
    QHash<QString, QString> values() const;
    bool showSetting(const QString &key, const QString &text) override;
    QWidget *controlOf(const QString &key) const override;

private:
    enum class Mode { Everything, Share, Recall };
    static Mode modeOf(const PrefilterRule &rule);
    Mode mode() const;
    void showMode();
    void showRule(const PrefilterRule &rule);
    void describe();

    PrefilterRule m_chosen; // remembers the number of the mode that is not shown
    QComboBox *m_mode;
    QDoubleSpinBox *m_percent;
    QLabel *m_effect;
};

} // namespace firstlight
