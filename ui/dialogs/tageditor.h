// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace firstlight {

// Which tags the selected papers carry. Each click, and each new name, is carried out at once; Undo
// takes it back.
class TagEditor final : public QDialog
{
    Q_OBJECT

public:
    // carried: by how many of the papers; papers: how many there are.
    TagEditor(const QStringList &known, const QHash<QString, int> &carried, int papers,
              QWidget *parent);

Q_SIGNALS:
    void tagged(const QString &tag, bool carries);

private:
    void offer(const QString &tag, Qt::CheckState state);
    void addTyped();

    QLineEdit *m_name;
    QListWidget *m_tags;
};

} // namespace firstlight
