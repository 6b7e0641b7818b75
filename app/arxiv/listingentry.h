// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/feedparser.h"
#include "arxiv/htmltokens.h"

namespace firstlight {

// The section of a listing that holds an entry.
enum class ListingSection { New, Cross, Replacement };

// One <dt>…</dt><dd>…</dd> of a listing, fed token by token.
class ListingEntry final
{
    Q_DISABLE_COPY_MOVE(ListingEntry)

public:
    ListingEntry() = default;
    void take(const HtmlToken &token);

    // The place in the whole listing, from 1; 0 when the entry does not tell.
    int number() const { return m_number; }
    // What is unusable, "id", "title" or "subjects"; empty when the entry makes an item.
    QString lacking() const;
    Feed::Item item(ListingSection section, const QString &category) const;

private:
    void open(const HtmlToken &token);
    void openLink(const HtmlToken &token);
    void close(const HtmlToken &token);
    void write(const QString &text);
    QStringList categories() const;

    QString m_id;
    QString m_title;
    QString m_authors;
    QString m_comments;
    QString m_journalReference;
    QString m_subjects;
    QString m_abstract;
    QString *m_field = nullptr; // being written
    QString m_fieldTag;         // whose end ends it
    QString m_link;             // of the anchor being read
    std::optional<ArxivReference> m_version;
    int m_number = 0;
    bool m_isInLabel = false; // "Title:"
};

} // namespace firstlight
