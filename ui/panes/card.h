// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace firstlight {

// A titled sheet on a page.
class Card final : public QFrame
{
    Q_OBJECT

public:
    // title: plain text; empty: none.
    explicit Card(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    // A paragraph of quiet plain text.
    void addText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

} // namespace firstlight
