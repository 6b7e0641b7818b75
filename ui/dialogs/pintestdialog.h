// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/lifetest.h"

#include <QDialog>

#include <optional>

namespace firstlight {

// Pins a paper as a test of the criteria: in which band it is to be, and why.
class PinTestDialog final : public QDialog
{
    Q_OBJECT

public:
    // pinned: as it is pinned already; proposed: else the band that is offered.
    PinTestDialog(const Paper &paper, const std::optional<LifeTest> &pinned, Band proposed,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void pinRequested(const firstlight::LifeTest &test);
    void unpinRequested(const firstlight::ArxivId &paper);
};

} // namespace firstlight
