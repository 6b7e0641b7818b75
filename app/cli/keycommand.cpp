// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/keyinput.h"
#include "settings/keysentences.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

// "llm" is the key of the service that is set; "llm@HOST" that of another.
std::optional<KeyName> keyName(const Services &services, const QString &text)
{
    std::optional<KeyName> name = KeyName::fromString(text);
    if (name && name->host.isEmpty())
        name = name->use == "llm"_L1 ? services.modelKeyName() : services.scholarKeyName();
    return name;
}

int tellTrouble(const KeychainAnswer &answer, const QString &name)
{
    console::say(troubleSentence(answer.state, answer.detail));
    console::say(
        messages::tr("“firstlight key set %1 --file” keeps the key in a file that only you "
                     "can read; the environment variable FIRSTLIGHT_API_KEY can hold the "
                     "model's key, too.")
            .arg(name));
    return exitStorage;
}

int set(const CommandContext &context, const KeyName &name)
{
    const QString use = context.options.positionalArguments().value(1);
    const QString prompt = name.host.isEmpty()
                               ? messages::tr("The key (it is not shown):")
                               : messages::tr("The key for %1 (it is not shown):").arg(name.host);
    const QString key = readSecret(prompt);
    if (key.isEmpty())
        return report({Error::Kind::Usage, messages::tr("Give the key on standard input.")});
    KeyStore &store = context.services.keyStore();
    if (context.options.isSet(u"file"_s)) {
        const Result<void> kept = store.keepInFile(name, key);
        if (!kept)
            return report(kept.error());
        console::say(messages::tr("Kept in %1, readable by you alone, but not encrypted.")
                         .arg(store.file()));
        return exitDone;
    }
    const auto kept = awaitValue(store.keepInKeychain(name, key)).value_or(KeychainAnswer());
    if (!kept.isDone())
        return tellTrouble(kept, use);
    console::say(messages::tr("Kept in the key store of this desktop."));
    return exitDone;
}

int remove(const CommandContext &context, const KeyName &name)
{
    KeyStore &store = context.services.keyStore();
    const auto removed = await(store.remove(name));
    if (!removed)
        return report(removed.error());
    // Where there is no key store, nothing is in it.
    if (!removed->isDone() && removed->state != KeychainState::Absent) {
        console::say(messages::tr("Forgotten here, but the key store may still hold it."));
        console::say(troubleSentence(removed->state, removed->detail));
        return exitStorage;
    }
    console::say(messages::tr("Removed."));
    return exitDone;
}

void printState(const CommandContext &context, const KeyName &name, const FoundKey &key)
{
    static const QHash<KeyPlace, QString> places{{KeyPlace::None, u"none"_s},
                                                 {KeyPlace::Environment, u"environment"_s},
                                                 {KeyPlace::Session, u"session"_s},
                                                 {KeyPlace::File, u"file"_s},
                                                 {KeyPlace::Keychain, u"key store"_s}};
    const QString sentence = placeSentence(key, context.services.keyStore().file());
    if (context.json)
        console::print(
            QJsonObject{{u"name"_s, name.use},
                        {u"host"_s, name.host.isEmpty() ? QJsonValue() : QJsonValue(name.host)},
                        {u"place"_s, places.value(key.place)},
                        {u"detail"_s, sentence}});
    else
        console::print(u"%1: %2"_s.arg(name.entry(), sentence));
}

int status(const CommandContext &context)
{
    int code = exitDone;
    for (const KeyName &name :
         {context.services.modelKeyName(), context.services.scholarKeyName()}) {
        const FoundKey key =
            awaitValue(context.services.keyStore().find(name)).value_or(FoundKey());
        printState(context, name, key);
        // Without a key for Semantic Scholar all works, too.
        if (name.use == "llm"_L1 && !key.isFound() &&
            (key.keychain != KeychainState::Answers || !key.detail.isEmpty()))
            code = exitStorage;
    }
    return code;
}

int run(const CommandContext &context)
{
    const QStringList words = context.options.positionalArguments();
    const QString &verb = words.first();
    if (verb == "status"_L1 && words.size() == 1)
        return status(context);
    const auto name = keyName(context.services, words.value(1));
    if (!name)
        return report(
            {Error::Kind::Usage, messages::tr("Keys have the names llm and semantic-scholar.")});
    if (verb == "set"_L1)
        return set(context, *name);
    if (verb == "delete"_L1)
        return remove(context, *name);
    return report({Error::Kind::Usage, messages::tr("See: firstlight key --help")});
}

} // namespace

Command keyCommand()
{
    return {.name = u"key"_s,
            .summary = messages::tr("Keep a service's key, delete it, or tell where it is kept."),
            .arguments = u"set NAME | delete NAME | status"_s,
            .details = messages::tr(
                "NAME is llm (the model's service) or semantic-scholar (who knows authors; works "
                "without a key, too). A key belongs to the host that is set and is sent to no "
                "other; llm@HOST names that of another. set reads the key from standard input into "
                "the desktop's key store. FIRSTLIGHT_API_KEY overrides the store for llm."),
            .options = {{u"file"_s, messages::tr("Keep it in a file of the profile instead, "
                                                 "readable by you alone, but not encrypted.")}},
            .leastArguments = 1,
            .mostArguments = 2,
            .run = run};
}

} // namespace firstlight
