// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/paper.h"

#include <QDateTime>

namespace firstlight {

// A paper as arXiv's metadata snapshot (arxiv-metadata-oai-snapshot.json) describes it.
struct SnapshotRecord
{
    Paper paper;              // in its latest version
    QDateTime firstSubmitted; // version 1; UTC
    QDate updated;            // of the metadata; null where the line does not say

    // About the day on which it was announced: the snapshot does not say, so the day after the
    // first version, whatever the weekday.
    QDate firstAnnounced() const { return firstSubmitted.date().addDays(1); }
};

// One line: a JSON object with id, title, authors or authors_parsed, abstract, categories
// (separated by blanks), versions, and perhaps comments, journal-ref, doi, license, update_date.
// Kind::Parse with what is wrong.
Result<SnapshotRecord> snapshotRecord(const QByteArray &line);

} // namespace firstlight
