// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoterowords.h"

#include "messages.h"

#include <QCoreApplication>

namespace firstlight {

using namespace Qt::StringLiterals;

namespace {

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Zotero)
};

} // namespace

QString zoteroReportText(const ZoteroReport &report)
{
    QStringList said{
        Words::tr("%Ln paper(s) saved in “%1”.", nullptr, report.saved).arg(report.place)};
    if (report.known > 0)
        said.append(
            Words::tr("%Ln left out: sent before, or in Zotero already.", nullptr, report.known));
    if (report.perhapsSaved > 0)
        said.append(Words::tr("Zotero broke off while it got %Ln paper(s): look there whether they "
                              "came. They are not sent again unless you tick that.",
                              nullptr, report.perhapsSaved));
    if (report.missing > 0)
        said.append(Words::tr("%Ln not in the library.", nullptr, report.missing));
    if (report.pdfs + report.pdfsMissed > 0)
        said.append(Words::tr("%Ln PDF(s) attached, %1 missed.", nullptr, report.pdfs)
                        .arg(report.pdfsMissed));
    if (report.isUnchecked && report.saved > 0)
        said.append(Words::tr("Zotero does not tell what it has (its settings, Advanced, “Allow "
                              "other applications…”), so only papers that were sent from here "
                              "were left out."));
    if (report.stoppedBy)
        said.append(zoteroErrorText(*report.stoppedBy));
    return said.join(u'\n');
}

QString zoteroErrorText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return Words::tr("Zotero does not answer (%1). Start Zotero, then try again; nothing else "
                         "was changed.")
            .arg(error.detail);
    case Error::Kind::NotFound:
        return Words::tr("Zotero has no collection “%1” any more.").arg(error.detail);
    case Error::Kind::Cancelled:
        return Words::tr("Stopped. What was sent stays there and is not sent again.");
    case Error::Kind::Busy:
        return Words::tr("Papers are being sent already. Wait until that is done.");
    case Error::Kind::Storage:
        return sentence(error, Doing::Reading);
    default:
        return Words::tr("Zotero did not do it: %1. Look there, then try again.").arg(error.detail);
    }
}

} // namespace firstlight
