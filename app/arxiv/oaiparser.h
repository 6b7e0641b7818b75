// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/paper.h"

#include <QDateTime>
#include <QList>

namespace firstlight {

// A record of arXiv's OAI-PMH service.
struct OaiRecord
{
    Paper paper;              // arXivRaw tells the version (how many there are), arXiv does not: 1
    QDate datestamp;          // UTC day of the record's last change
    QDateTime firstSubmitted; // of version 1, UTC; null in the form arXiv, which does not tell
    QDateTime lastSubmitted;  // of the last version, UTC; in the form arXiv its date only
    bool isDeleted = false;   // then only paper.id and datestamp are set
};

struct OaiPage
{
    QList<OaiRecord> records;
    QString resumptionToken;     // as the document means it, entities decoded; empty: the last page
    bool hasMatchedNone = false; // the service said noRecordsMatch
    QStringList unreadable;      // identifiers of records that are unusable, as written
};

// Reads answers to ListRecords and GetRecord in the forms arXivRaw and arXiv (OAI-PMH 2.0), and
// files that hold the same <record>s alone. Kind::Parse for what is not whole OAI-PMH: HTML, a cut
// document, a DTD, an answer to another verb, records all in another form; Kind::Refused with code
// and message for the service's errors, but noRecordsMatch, which is a page; Kind::RateLimited for
// its plain "Rate exceeded.".
Result<OaiPage> parseOai(const QByteArray &body);

} // namespace firstlight
