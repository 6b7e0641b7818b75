// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/command.h"
#include "cli/console.h"
#include "run/zoterosending.h"

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

Result<QList<ArxivId>> papersAskedFor(const CommandContext &context)
{
    const QStringList words = context.options.positionalArguments();
    const bool isStarred = context.options.isSet(u"starred"_s);
    if (isStarred == !words.isEmpty())
        return failure(Error::Kind::Usage, messages::tr("Name papers, or say --starred."));
    if (!isStarred)
        return papersNamed(words);
    const auto picks = await(
        context.services.store().picks({.types = {}, .starredOnly = true, .wholeLibrary = true}));
    if (!picks)
        return tl::unexpected(picks.error());
    if (picks->isEmpty())
        return failure(Error::Kind::NotFound, messages::tr("No paper is starred."));
    QList<ArxivId> papers;
    for (const Pick &pick : *picks)
        papers.append(pick.paper.id);
    return papers;
}

// A network error is Zotero's not running: there is nothing else on the way.
Error explained(const Error &error, const QString &address)
{
    if (error.kind == Error::Kind::Network)
        return {error.kind, messages::tr("Zotero does not answer at %1 (%2). Start Zotero and try "
                                         "again; nothing else was changed.")
                                .arg(address, error.detail)};
    if (error.kind == Error::Kind::NotFound)
        return {error.kind, messages::tr("Zotero has no collection “%1”.").arg(error.detail)};
    return error;
}

void print(const ZoteroReport &report, bool json)
{
    if (json) {
        console::print(QJsonObject{{u"event"_s, u"zotero"_s},
                                   {u"saved"_s, report.saved},
                                   {u"perhaps_saved"_s, report.perhapsSaved},
                                   {u"known"_s, report.known},
                                   {u"missing"_s, report.missing},
                                   {u"pdfs"_s, report.pdfs},
                                   {u"pdfs_missed"_s, report.pdfsMissed},
                                   {u"place"_s, report.place},
                                   {u"unchecked"_s, report.isUnchecked}});
        return;
    }
    console::print(messages::tr("%1 saved in “%2”, %3 there before, %4 not in the library.")
                       .arg(report.saved)
                       .arg(report.place)
                       .arg(report.known)
                       .arg(report.missing));
    if (report.perhapsSaved > 0)
        console::print(messages::tr("Zotero broke off while it got %1 papers: look there whether "
                                    "they came. They are sent again with --again only.")
                           .arg(report.perhapsSaved));
    if (report.pdfs + report.pdfsMissed > 0)
        console::print(
            messages::tr("%1 PDFs attached, %2 missed.").arg(report.pdfs).arg(report.pdfsMissed));
    if (report.isUnchecked && report.saved > 0)
        console::print(messages::tr("Zotero does not tell what it has (its settings, Advanced, "
                                    "“Allow other applications…”); only papers that Firstlight "
                                    "sent itself were left out."));
}

int run(const CommandContext &context)
{
    const auto papers = papersAskedFor(context);
    if (!papers)
        return report(papers.error());
    ZoteroSending &sending = context.services.zoteroSending();
    const auto sent = await(sending.start({.papers = *papers,
                                           .collection = context.options.value(u"collection"_s),
                                           .withPdf = context.options.isSet(u"pdf"_s),
                                           .again = context.options.isSet(u"again"_s)}));
    const QString address = context.services.settings().zoteroUrl().toString();
    if (!sent)
        return report(explained(sent.error(), address));
    print(*sent, context.json);
    if (sent->stoppedBy)
        return reportStop(explained(*sent->stoppedBy, address));
    return sent->missing > 0 ? exitPartly : exitDone;
}

} // namespace

Command zoteroCommand()
{
    return {
        .name = u"zotero"_s,
        .summary = messages::tr("Put papers into the running Zotero."),
        .arguments = u"[ID…]"_s,
        .details = messages::tr(
            "They come where Zotero's selection is, or into --collection, with their "
            "categories and your tags and note. What was sent before, or is in Zotero already "
            "where that can be asked, is left out."),
        .options = {{u"starred"_s, messages::tr("All starred papers.")},
                    {u"collection"_s, messages::tr("Into the collection of this name."), u"NAME"_s},
                    {u"pdf"_s, messages::tr("With their PDFs, got from arXiv at its pace.")},
                    {u"again"_s, messages::tr("Those too that were sent before.")}},
        .leastArguments = 0,
        .mostArguments = -1,
        .run = run};
}

} // namespace firstlight
