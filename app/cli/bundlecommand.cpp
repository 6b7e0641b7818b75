// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/interrupts.h"
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "run/bundleexport.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

int run(const CommandContext &context)
{
    const QStringList arguments = context.options.positionalArguments();
    if (arguments.first() != "export"_L1)
        return report({Error::Kind::Usage,
                       messages::tr("Usage: firstlight bundle export FILE. A bundle is read back "
                                    "with: firstlight import FILE")});
    const BundleContent content{.hasAnswers = !context.options.isSet(u"without-answers"_s)};
    BundleExport bundle(context.services.store(), context.services.settings(), content);
    QObject::connect(&bundle, &BundleExport::progressed, &bundle, [](qint64 papers) {
        console::progress(messages::tr("Wrote %1 papers …").arg(papers));
    });
    const Interrupts interrupts([&bundle] { bundle.cancel(); });
    const QString &path = arguments.at(1);
    const auto papers = await(bundle.start(path));
    if (!papers && papers.error().kind == Error::Kind::Cancelled) {
        console::say(messages::tr("Cancelled. No file was written."));
        return exitCancelled;
    }
    if (!papers)
        return report(papers.error());
    if (context.json)
        console::print(QJsonObject{{u"file"_s, path}, {u"papers"_s, *papers}});
    else
        console::print(messages::tr("%1: %2 papers, with criteria, scores and marks. Keys and "
                                    "passwords are not in it.")
                           .arg(path)
                           .arg(*papers));
    return exitDone;
}

} // namespace

Command bundleCommand()
{
    return {.name = u"bundle"_s,
            .summary = messages::tr("Write everything of the library into one file."),
            .arguments = u"export FILE"_s,
            .details = messages::tr(
                "Papers, announcements, criteria, scores with every opinion, stars, notes, tags, "
                "searches, pinned tests, audits, what was sent to Zotero, runs, the journal of "
                "requests and settings, one JSON object a line; keys and passwords are never in "
                "it. Read it back, or into another library, with: firstlight import FILE"),
            .options = {{u"without-answers"_s,
                         messages::tr("Leave out the models' raw answers that were read already. "
                                      "What they said of papers is in all the same.")}},
            .leastArguments = 2,
            .mostArguments = 2,
            .run = run};
}

} // namespace firstlight
