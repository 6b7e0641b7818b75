// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace firstlight {

// Takes tags, one after the other, and completes those that are known.
class TagEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit TagEntry(QWidget *parent = nullptr);

    void setKnown(const QStringList &tags);
    // Shows itself empty and takes the focus.
    void open();

Q_SIGNALS:
    void entered(const QString &tag); // never blank
    void closed();                    // by the reader: Esc, or Return on an empty line

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter();

    QLineEdit *m_line;
    QStringListModel *m_known;
};

} // namespace firstlight
