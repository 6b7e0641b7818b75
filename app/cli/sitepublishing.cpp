// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sitepublishing.h"

#include "base/interrupts.h"
#include "cli/await.h"
#include "cli/console.h"
#include "run/sitewriting.h"
#include "settings/settingrules.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

Result<QDate> dayOf(const CommandContext &context, const QString &option)
{
    return context.options.isSet(option) ? dateFrom(context.options.value(option)) : QDate();
}

// The option by the rule of its setting, else the setting.
Result<QString> valueOf(const CommandContext &context, const QString &option,
                        Result<QString> (*rule)(const QString &))
{
    if (!context.options.isSet(option))
        return context.services.settings().text(u"site."_s + option);
    auto value = rule(context.options.value(option));
    if (!value)
        value.error().detail = u"--%1 %2"_s.arg(option, value.error().detail);
    return value;
}

Result<SiteOrder> orderFrom(const CommandContext &context)
{
    SiteOrder order{.folder = context.options.value(u"site"_s),
                    .withPrompt = !context.options.isSet(u"no-prompt"_s)};
    if (order.folder.isEmpty())
        return failure(Error::Kind::Usage, messages::tr("--site wants a folder."));
    const auto from = dayOf(context, u"from"_s);
    const auto to = dayOf(context, u"to"_s);
    const auto title = valueOf(context, u"title"_s, rules::title);
    const auto url = valueOf(context, u"url"_s, rules::siteUrl);
    for (const auto *date : {&from, &to}) {
        if (!*date)
            return tl::unexpected(date->error());
    }
    for (const auto *text : {&title, &url}) {
        if (!*text)
            return tl::unexpected(text->error());
    }
    order.from = *from;
    order.to = *to;
    order.title = *title;
    order.url = QUrl(*url);
    return order;
}

Error explained(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return {error.kind,
                messages::tr("There is no announcement within these days in the library. Get some "
                             "with: firstlight backfill --from DAY")};
    case Error::Kind::Usage:
        return {error.kind,
                messages::tr("%1 is there already, and Firstlight did not write it. Nothing was "
                             "changed. Choose another folder, or move that file away.")
                    .arg(error.detail)};
    case Error::Kind::Storage:
        return {error.kind, messages::tr("%1. The pages written before are still valid; make room "
                                         "or choose another folder, and try again.")
                                .arg(error.detail)};
    default:
        return error;
    }
}

void print(const SiteReport &report, bool json)
{
    const SiteChanges &changes = report.changes;
    if (json) {
        console::print(QJsonObject{{u"event"_s, u"site"_s},
                                   {u"days"_s, report.days},
                                   {u"picks"_s, report.picks},
                                   {u"written"_s, changes.written},
                                   {u"unchanged"_s, changes.unchanged},
                                   {u"removed"_s, changes.removed},
                                   {u"index"_s, report.index}});
        return;
    }
    console::print(messages::tr("%1 days with %2 picks: %3 files written, %4 unchanged, %5 "
                                "removed. The site begins at %6")
                       .arg(report.days)
                       .arg(report.picks)
                       .arg(changes.written)
                       .arg(changes.unchanged)
                       .arg(changes.removed)
                       .arg(report.index));
}

} // namespace

int publishSite(const CommandContext &context)
{
    const auto order = orderFrom(context);
    if (!order)
        return report(order.error());
    if (const auto revision = currentCriteria(context.services); !revision)
        return report(revision.error());
    Services &services = context.services;
    SiteWriting writing({services.store(), services.settings(), services.calendar(),
                         services.prices(), services.clock()});
    QObject::connect(&writing, &SiteWriting::progressed, &writing, [](int done, int total) {
        console::progress(messages::tr("Wrote %1 of %2 days …").arg(done).arg(total));
    });
    const Interrupts interrupts([&writing] { writing.cancel(); });
    const auto written = await(writing.start(*order));
    if (!written && written.error().kind == Error::Kind::Cancelled) {
        console::say(messages::tr("Cancelled. The folder is as it was before."));
        return exitCancelled;
    }
    if (!written)
        return report(explained(written.error()));
    print(*written, context.json);
    return exitDone;
}

} // namespace firstlight
