// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/announcement.h"

namespace firstlight {

// The sample day: 60 invented papers from the program's own resources, as an announcement with
// source Import. The ids are of the form 9912.NNNNN, which arXiv will not reach before 2099.
Result<Announcement> sampleDay();

// Its text: one JSON object a line with id, version, title, abstract, authors, categories (the
// primary first), announce_type, comments, doi, journal_ref; the last three may be empty. Each
// paper is listed in those of cs.LG and cs.AI that it carries. Kind::Parse names the first line
// (from 1) that is not such a paper.
Result<Announcement> sampleDayFromJsonLines(const QByteArray &text);

// Followed in the sample day, so that it shows an author match.
QString sampleFollowedAuthor();

} // namespace firstlight
