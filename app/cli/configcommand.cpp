// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

Error unknown(const QString &key)
{
    return {Error::Kind::Usage,
            messages::tr("There is no setting “%1”. See: firstlight config list").arg(key)};
}

int list(const CommandContext &context)
{
    for (const SettingInfo &info : settingInfos()) {
        const QString value = context.services.settings().text(info.key).value_or(QString());
        if (context.json)
            console::print(QJsonObject{{u"key"_s, info.key},
                                       {u"value"_s, value},
                                       {u"default"_s, info.defaultText},
                                       {u"meaning"_s, info.meaning}});
        else
            console::print(u"%1 = %2\n    %3"_s.arg(info.key, value, info.meaning));
    }
    return exitDone;
}

int show(const CommandContext &context, const QString &key)
{
    const auto value = context.services.settings().text(key);
    if (!value)
        return report(unknown(key));
    if (context.json)
        console::print(QJsonObject{{u"key"_s, key}, {u"value"_s, *value}});
    else
        console::print(*value);
    return exitDone;
}

int set(const CommandContext &context, const QString &key, const QString &value)
{
    // A key from before keys had hosts becomes that of the host it was used for.
    if (key == "llm.endpoint"_L1 && !context.services.settings().llmEndpoint().isEmpty())
        awaitValue(context.services.keyStore().find(context.services.modelKeyName()));
    const auto changed = context.services.settings().setText(key, value);
    if (changed)
        return exitDone;
    if (changed.error().kind == Error::Kind::NotFound)
        return report(unknown(key));
    if (changed.error().kind == Error::Kind::Usage)
        return report({Error::Kind::Usage, u"%1: %2"_s.arg(key, changed.error().detail)});
    return report(changed.error());
}

int run(const CommandContext &context)
{
    const QStringList words = context.options.positionalArguments();
    const QString &verb = words.first();
    if (verb == "list"_L1 && words.size() == 1)
        return list(context);
    if (verb == "get"_L1 && words.size() == 2)
        return show(context, words.at(1));
    if (verb == "set"_L1 && words.size() == 3)
        return set(context, words.at(1), words.at(2));
    return report({Error::Kind::Usage, messages::tr("See: firstlight config --help")});
}

} // namespace

Command configCommand()
{
    return {.name = u"config"_s,
            .summary = messages::tr("List, read and change settings."),
            .arguments = u"list | get KEY | set KEY VALUE"_s,
            .leastArguments = 1,
            .mostArguments = 3,
            .run = run};
}

} // namespace firstlight
