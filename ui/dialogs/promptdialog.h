// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace firstlight {

// The exact text that goes to a model under some criteria, to read and to copy.
class PromptDialog final : public QDialog
{
    Q_OBJECT

public:
    PromptDialog(const QString &criteriaText, QWidget *parent);
};

} // namespace firstlight
