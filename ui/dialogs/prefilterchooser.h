// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ranker/prefilter.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace firstlight {

// "Send to the model: everything | the best 40 % | enough for 95 % of the picks", and what that
// saves.
class PrefilterChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit PrefilterChooser(const PrefilterRule &saved, QWidget *parent = nullptr);

    // By setting: its text as chosen.
    QHash<QString, QString> values() const;

private:
    enum class Mode { Everything, Share, Recall };
    Mode mode() const;
    void showMode();
    void describe();

    PrefilterRule m_chosen; // remembers the number of the mode that is not shown
    QComboBox *m_mode;
    QDoubleSpinBox *m_percent;
    QLabel *m_effect;
};

} // namespace firstlight
