// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

#include <QAbstractButton>

namespace firstlight {

// A paper on a page: its title, which opens it, over its authors, and its scores as chips. As wide
// as it may be, as tall as its title needs.
class PaperLink final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PaperLink(const Pick &pick, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int chipsWidth() const;
    QRect textArea(int width) const; // of the title

    QString m_title;
    QString m_detail; // authors and day
    QStringList m_chips;
    bool m_isStarred = false;
};

} // namespace firstlight
