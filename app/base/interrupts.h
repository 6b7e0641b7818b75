// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace firstlight {

// While it lives, Ctrl+C and a polite kill call a function in the program's thread; the second one
// ends the program.
class Interrupts final
{
public:
    explicit Interrupts(std::function<void()> interrupted);
    ~Interrupts();

    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace firstlight
