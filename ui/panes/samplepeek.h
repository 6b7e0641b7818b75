// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pick.h"

#include <QWidget>

namespace firstlight {

class PeekRows;

// The best papers of the sample day, for who has none yet, and the way into it. Fills itself when
// it is first shown.
class SamplePeek final : public QWidget
{
    Q_OBJECT

public:
    explicit SamplePeek(QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    PeekRows *m_rows;
    bool m_isAsked = false;
};

} // namespace firstlight
