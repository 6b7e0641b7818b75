// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"

#include <cstdio>

#include <QFile>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestKey = 4096;

int set(const CommandContext &context, const QString &name)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return report({Error::Kind::Usage, messages::tr("Give the key on standard input.")});
    const QString key = QString::fromUtf8(input.readLine(longestKey)).trimmed();
    if (key.isEmpty())
        return report({Error::Kind::Usage, messages::tr("Give the key on standard input.")});
    const auto written = await(context.services.keyStore().write(name, key));
    if (written)
        return exitDone;
    if (name == "llm"_L1)
        console::say(messages::tr(
            "Without a key store, the environment variable FIRSTLIGHT_API_KEY can hold the key."));
    return report(written.error());
}

int run(const CommandContext &context)
{
    const QStringList words = context.options.positionalArguments();
    const QString name = words.value(1);
    if (name != "llm"_L1 && name != "semantic-scholar"_L1)
        return report(
            {Error::Kind::Usage, messages::tr("Keys have the names llm and semantic-scholar.")});
    if (words.first() == "set"_L1)
        return set(context, name);
    if (words.first() != "delete"_L1)
        return report({Error::Kind::Usage, messages::tr("See: firstlight key --help")});
    const auto removed = await(context.services.keyStore().remove(name));
    return removed ? static_cast<int>(exitDone) : report(removed.error());
}

} // namespace

Command keyCommand()
{
    return {.name = u"key"_s,
            .summary =
                messages::tr("Put a service's key into the desktop's key store, or delete it."),
            .arguments = u"set NAME | delete NAME"_s,
            .details = messages::tr(
                "NAME is llm (the model's service) or semantic-scholar (who knows authors; works "
                "without a key, too). set reads the key from standard input. FIRSTLIGHT_API_KEY "
                "overrides the store for llm."),
            .leastArguments = 2,
            .mostArguments = 2,
            .run = run};
}

} // namespace firstlight
