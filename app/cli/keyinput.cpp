// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keyinput.h"

#include "cli/console.h"

#include <QFile>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace firstlight {

namespace {

constexpr qint64 longestKey = 4096;

// Shows nothing of what is typed while it lives.
class SilentTerminal final
{
public:
    SilentTerminal()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        m_isSilent = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_before = {};
    bool m_isSilent = false;
};

QString readLine()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly)
               ? QString::fromUtf8(input.readLine(longestKey)).trimmed()
               : QString();
}

} // namespace

QString readSecret(const QString &prompt)
{
    if (::isatty(STDIN_FILENO) == 0)
        return readLine();
    console::say(prompt);
    const SilentTerminal silence;
    return readLine();
}

} // namespace firstlight
