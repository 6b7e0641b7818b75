// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace firstlight {

// What a list knows of each of its papers, however many they are. The score's state: none of
// Estimated, Unscored, Refused and Failed means scored by a model.
enum class PickFlag : quint16 {
    Unread = 1U << 0,
    Starred = 1U << 1,
    ToRead = 1U << 2,
    Dismissed = 1U << 3,
    AuthorMatch = 1U << 4,        // by a followed author for certain
    PerhapsAuthorMatch = 1U << 5, // never beside AuthorMatch
    Updated = 1U << 6,            // a newer version came that the reader has not read
    HiddenByHIndex = 1U << 7,
    Estimated = 1U << 8, // by the local ranker; its novelty hides nothing
    Unscored = 1U << 9,
    Refused = 1U << 10,
    Failed = 1U << 11,
    HasNote = 1U << 12,
    HasTags = 1U << 13
};

constexpr quint16 bit(PickFlag flag)
{
    return static_cast<quint16>(flag);
}

constexpr bool hasFlag(quint16 flags, PickFlag flag)
{
    return (flags & bit(flag)) != 0;
}

// The papers of a list as parallel columns of one length, the latest day first and within a day the
// latest key first.
struct PickColumns
{
    QList<qint64> keys;      // the store's, of a paper for life
    QList<quint8> relevance; // 1-10; 0: none
    QList<quint8> novelty;   // 1-10; 0: none
    QList<float> strength;   // the local ranker's; NaN: none
    QList<qint32> days;      // Julian; of the announcement it is listed under
    QList<quint16> flags;    // of PickFlag

    qsizetype size() const { return keys.size(); }
    bool isEmpty() const { return keys.isEmpty(); }

    friend bool operator==(const PickColumns &, const PickColumns &) = default;
};

} // namespace firstlight
