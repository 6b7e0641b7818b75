// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arxiv/feedparser.h"

#include <QSet>

namespace firstlight {

// An item's fields as an announcement feed writes them, RSS or Atom.
struct FeedFields
{
    QString guid;
    QString title;
    QString description;
    QString announceType;
    QString creators;
    QString licence;
    QString doi;
    QString journalReference;
    QStringList categories;
};

// The field that an element of the arxiv or dc namespace fills; null for one that says nothing.
QString *feedField(FeedFields *fields, QStringView name, QStringView space);

// The papers of a feed, each once.
class FeedItems final
{
public:
    // Which field is unusable; empty when none is.
    QString add(const FeedFields &fields);
    const QList<Feed::Item> &items() const { return m_items; }

private:
    QList<Feed::Item> m_items;
    QSet<ArxivId> m_seen;
};

} // namespace firstlight
