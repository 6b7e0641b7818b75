// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "cli/commandline.h"
#include "desktop/instancemessage.h"
#include "windowrunner.h"

#include <QApplication>

namespace {

using namespace Qt::StringLiterals;

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"firstlight"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FIRSTLIGHT_VERSION));
}

} // namespace

int main(int argc, char *argv[])
{
    firstlight::keepHeadersOutOfLogs();
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    const auto invocation = firstlight::parseInvocation(arguments);
    const bool wantsWindow = invocation.command.isEmpty() && invocation.mistake.isEmpty() &&
                             !invocation.wantsHelp && !invocation.wantsVersion && hasDisplay();
    if (wantsWindow) {
        const QString token = firstlight::startupToken();
        const QApplication application(argc, argv);
        nameTheProgram();
        return firstlight::runWindow(invocation.profile, invocation.clock,
                                     {.links = invocation.links, .token = token});
    }
    const QCoreApplication application(argc, argv);
    nameTheProgram();
    return firstlight::runCommandLine(invocation);
}
