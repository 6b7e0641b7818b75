// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/dayrun.h"

#include <QDialog>

namespace firstlight {

// What a run did: its counts in words, and a table of its stages with requests, tokens and cost.
class RunReportDialog final : public QDialog
{
    Q_OBJECT

public:
    RunReportDialog(const RunReport &report, const QString &model, QWidget *parent);
};

} // namespace firstlight
