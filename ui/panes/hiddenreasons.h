// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangement.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace firstlight {

// Why papers of the list are not shown, how many for each reason, and one click to show them and
// back. Hidden while nothing is.
class HiddenReasons final : public QWidget
{
    Q_OBJECT

public:
    explicit HiddenReasons(QWidget *parent = nullptr);

    void applyTo(ListView *view) const;
    void showCounts(const Arrangement &arrangement, const ListView &view, int leastHIndex);
    void hideAgain(); // what the cut-offs hide; changed is not emitted
    void clear();
    void showLowHIndex();

Q_SIGNALS:
    void changed();

private:
    enum Reason { Novelty, Relevance, HIndex, Filters };

    void explain(Reason reason, int papers, const QString &text);
    bool isShown(Reason reason) const;

    std::array<QToolButton *, 4> m_buttons{};
};

} // namespace firstlight
