// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace firstlight {

class MainWindow final : public QMainWindow
{
    Q_OBJECT
};

} // namespace firstlight
