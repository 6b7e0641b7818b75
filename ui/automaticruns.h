// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runcontrol.h"

namespace firstlight {

// Gets papers without being asked: the day's when they are due, and once, after the window opened,
// what was missed before. Not before the reader got papers for the first time: until then no host
// was chosen by anyone.
class AutomaticRuns final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive it.
    AutomaticRuns(Services &services, RunControl &run, QObject *parent = nullptr);

    void start();

private:
    void pull();
    void catchUp();

    Services &m_services;
    RunControl &m_run;
    bool m_wantsCatchUp = false;
};

} // namespace firstlight
