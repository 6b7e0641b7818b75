// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"
#include "store/store.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace firstlight {

// Every request to a model that asked about a paper: who said what, when, under which criteria, for
// how much. Newest first.
class PaperJournalDialog final : public QDialog
{
    Q_OBJECT

public:
    // The store must outlive the dialog.
    PaperJournalDialog(Store &store, const Paper &paper, QWidget *parent = nullptr);

private:
    void layOut(const Paper &paper);
    void showSum(const QString &text);
    void fill(const QList<PaperRequest> &requests);
    void showComment();

    QTreeWidget *m_list;
    QLabel *m_comment;
    QLabel *m_sum;
};

} // namespace firstlight
