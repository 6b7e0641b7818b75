// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace firstlight {

// arXiv's categories to tick, with a search box; the common ones first.
class CategoryList final : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryList(QWidget *parent = nullptr);

    QStringList chosen() const; // codes
    void setChosen(const QStringList &codes);

Q_SIGNALS:
    void changed();

private:
    void filter(const QString &text);
    void describe();

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_summary;
};

} // namespace firstlight
