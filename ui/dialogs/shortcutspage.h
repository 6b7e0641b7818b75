// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "models/keybindingsmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace firstlight {

class KeyCatcher;
class Settings;

// Settings > Keyboard: which keys give which command.
class ShortcutsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPage(const QList<KeyBinding> &bindings, QWidget *parent = nullptr);

    const QList<KeyBinding> &bindings() const { return m_model.bindings(); }
    // Writes what differs from the defaults, and forgets what no longer does. Kind::Storage.
    Result<void> saveTo(Settings &settings) const;
    // In place of what a command has; nothing for a command that there is not.
    void take(const QString &command, const QList<QKeySequence> &keys);

private:
    void layOut();
    QTableView *makeTable();
    QWidget *makeEditor();
    void connectParts();
    int row() const; // of the model; -1: none is chosen
    void judge();
    void say(const QString &text);

    KeyBindingsModel m_model;
    QSortFilterProxyModel *m_sought;
    QTableView *m_table;
    KeyCatcher *m_catcher;
    QLabel *m_verdict;
    QPushButton *m_add;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace firstlight
