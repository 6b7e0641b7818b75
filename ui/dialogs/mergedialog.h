// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revisiondesk.h"

#include <QDialog>

namespace firstlight {

// What merging a revision into the current one comes to, before it is saved: where both changed the
// same thing, both sides are shown, and the text holds both.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit MergeDialog(const PreparedMerge &merge, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveRequested(const firstlight::PreparedMerge &merge);
    // The reader wants to settle it in the editor first.
    void editRequested(const QString &text);
};

} // namespace firstlight
