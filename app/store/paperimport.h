// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/imports.h"
#include "store/papertable.h"
#include "store/session.h"

namespace firstlight {

// Papers from files into the library, within one session: statements are prepared once for all.
// What the library has is never replaced by less: a newer version becomes the text, an older one
// fills only what is missing (categories, comments, doi, …).
class PaperImport final
{
public:
    // The session must outlive it.
    explicit PaperImport(Session &session, AfterReplacing then = AfterReplacing::UnreadIfChanged);

    struct Saved
    {
        qint64 key = 0;
        bool isNews = false; // something in the library has changed
    };
    Saved save(const Paper &paper, QDate firstAnnounced);

private:
    Session &m_session;
    AfterReplacing m_then;
    Statement m_find;
    PaperInsert m_insert;
};

// The same for what hangs on the papers. Each tells whether it brought anything new.
class ListingImport final
{
public:
    explicit ListingImport(Session &session);

    bool save(qint64 paper, const LibraryPaper::DayListing &listing); // an existing one stays
    bool isListed(qint64 paper, QDate day);                           // in a category that is known

private:
    Statement m_insert;
    Statement m_find;
};

class ScoreImport final
{
public:
    explicit ScoreImport(Session &session);

    bool save(qint64 paper, const Score &score); // an existing one stays
    // Whether a model's score says the same already, under whatever criteria.
    bool isSaid(qint64 paper, const Score &score);

private:
    Statement m_insert;
    Statement m_find;
};

} // namespace firstlight
