// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace firstlight {

// Takes one combination of keys as it is pressed. Tab and Shift+Tab leave it, as ever.
class KeyCatcher final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyCatcher(QWidget *parent = nullptr);

    const QKeySequence &key() const { return m_key; } // empty: none was pressed
    void forget();

Q_SIGNALS:
    void caught(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QKeySequence m_key;
};

} // namespace firstlight
