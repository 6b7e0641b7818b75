// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace firstlight {

// arXiv's categories to tick, by field and archive, with a search box. Ticking a field or an
// archive ticks all of it.
class CategoryTree final : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryTree(QWidget *parent = nullptr);

    QStringList chosen() const; // codes, in the order of the tree
    void setChosen(const QStringList &codes);

Q_SIGNALS:
    void changed(); // once, however many ticks changed at a time

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void plant();
    void filter(const QString &text);
    void describe();
    QTreeWidgetItem *firstFound() const;
    void tickFound();
    void openChosen();
    void forEachCategory(const std::function<void(QTreeWidgetItem *)> &visit) const;

    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_summary;
    QTimer m_settling;
};

} // namespace firstlight
