// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "settings/settingslines.h"

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
                                       {u"meaning"_s, meaningOf(info)}});
        else
            console::print(u"%1 = %2\n    %3"_s.arg(info.key, value, meaningOf(info)));
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

// A key from before keys had hosts becomes that of the host it was used for.
void adoptOldKey(const CommandContext &context, const QString &changing)
{
    if (changing == "llm.endpoint"_L1 && !context.services.settings().llmEndpoint().isEmpty())
        awaitValue(context.services.keyStore().find(context.services.modelKeyName()));
}

int set(const CommandContext &context, const QString &key, const QString &value)
{
    adoptOldKey(context, key);
    const auto changed = context.services.settings().setText(key, value);
    if (changed)
        return exitDone;
    if (changed.error().kind == Error::Kind::NotFound)
        return report(unknown(key));
    if (changed.error().kind == Error::Kind::Usage)
        return report({Error::Kind::Usage, u"%1: %2"_s.arg(key, changed.error().detail)});
    return report(changed.error());
}

int reset(const CommandContext &context, const QString &wanted)
{
    bool isKnown = false;
    for (const SettingInfo &info : settingInfos()) {
        if (wanted != "all"_L1 && wanted != info.key)
            continue;
        isKnown = true;
        if (const int code = set(context, info.key, info.defaultText); code != exitDone)
            return code;
    }
    return isKnown ? exitDone : report(unknown(wanted));
}

int write(const CommandContext &context, const QString &path)
{
    const QString text = settingsText(settingValues(context.services.settings()));
    return console::deliver(text, path) ? exitDone : exitStorage;
}

void sayRefused(const CommandContext &context, const SettingsReading::Refusal &refusal)
{
    if (context.json)
        console::print(QJsonObject{{u"event"_s, u"refused"_s},
                                   {u"line"_s, refusal.line},
                                   {u"key"_s, refusal.what},
                                   {u"why"_s, refusal.why}});
    else
        console::say(messages::tr("Line %1, %2: %3")
                         .arg(refusal.line)
                         .arg(withoutSecrets(refusal.what), withoutSecrets(refusal.why)));
}

int take(const CommandContext &context, const QString &path)
{
    const Result<SettingsReading> reading = settingsFromFile(path);
    if (!reading)
        return report(reading.error());
    Settings &settings = context.services.settings();
    const SettingValues before = settingValues(settings);
    int changed = 0;
    for (auto value = reading->taken.cbegin(); value != reading->taken.cend(); ++value) {
        if (before.contains(value.key()) && before.value(value.key()) == value.value())
            continue;
        adoptOldKey(context, value.key());
        if (const auto written = setValue(settings, value.key(), value.value()); !written)
            return report(written.error());
        ++changed;
    }
    for (const SettingsReading::Refusal &refusal : reading->refused)
        sayRefused(context, refusal);
    if (context.json)
        console::print(QJsonObject{{u"event"_s, u"finished"_s},
                                   {u"taken"_s, reading->taken.size()},
                                   {u"changed"_s, changed},
                                   {u"refused"_s, reading->refused.size()}});
    else
        console::print(messages::tr("Settings taken: %1, of which %2 changed. Refused: %3.")
                           .arg(reading->taken.size())
                           .arg(changed)
                           .arg(reading->refused.size()));
    return reading->refused.isEmpty() ? exitDone : exitPartly;
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
    if (verb == "reset"_L1 && words.size() == 2)
        return reset(context, words.at(1));
    if (verb == "export"_L1 && words.size() <= 2)
        return write(context, words.value(1));
    if (verb == "import"_L1 && words.size() == 2)
        return take(context, words.at(1));
    return report({Error::Kind::Usage, messages::tr("See: firstlight config --help")});
}

} // namespace

Command configCommand()
{
    return {.name = u"config"_s,
            .summary = messages::tr("List, read, change, restore, export and import settings."),
            .arguments =
                u"list | get KEY | set KEY VALUE | reset KEY|all | export [FILE] | import FILE"_s,
            .details = messages::tr("A file of settings has a line KEY = VALUE each; what stands "
                                    "behind a # is not read. Keys of services are not settings and "
                                    "never in it. Import takes what is right and says what is not; "
                                    "the exit code is 1 then."),
            .leastArguments = 1,
            .mostArguments = 3,
            .run = run};
}

} // namespace firstlight
