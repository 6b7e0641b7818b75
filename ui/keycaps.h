// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

namespace firstlight {

// Keys drawn as the caps of a keyboard, alternatives side by side.
class KeyCaps final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCaps(const QList<QKeySequence> &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> capsWithin(const QSize &size) const;

    QStringList m_texts;
};

} // namespace firstlight
