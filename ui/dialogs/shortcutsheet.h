// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keybinding.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace firstlight {

// The cheat sheet: every command that has keys, by menus, in columns; searched as one types.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<KeyBinding> &bindings, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // A menu with those of its commands that are shown.
    struct Group
    {
        QString title;
        QList<KeyBinding> bindings;
    };

    QList<Group> soughtGroups() const;
    QWidget *makeGroup(const Group &group);
    int columnsThatFit() const;
    void fill();

    QList<KeyBinding> m_bindings;
    QLineEdit *m_search;
    QScrollArea *m_scroll;
    QLabel *m_nothing;
    int m_columns = 0;
};

} // namespace firstlight
