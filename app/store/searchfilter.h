// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchplan.h"

#include <QSet>

#include <compare>

namespace firstlight {

// A paper as it stands in the order of a search: the latest day first announced first, within a day
// the latest key.
struct DatedKey
{
    qint32 day = 0; // Julian
    qint64 key = 0;

    friend auto operator<=>(const DatedKey &, const DatedKey &) =
        default; // NOLINT(modernize-use-nullptr): none there
};

// Reads all rows of a statement that gives a day as stored and a key.
QList<DatedKey> datedKeys(Session &session, const QString &sql, const QVariantList &values);
QString dayText(qint32 julianDay); // as stored

// Which of some papers a plan finds.
class SearchFilter final
{
public:
    // Both must outlive it.
    SearchFilter(Session &session, const SearchPlan &plan);

    QList<DatedKey> passing(QList<DatedKey> papers);

    // How many texts were read for beginnings that papers must hold, and how many of them hold one
    // of those anywhere.
    qsizetype textsRead() const { return m_textsRead; }
    qsizetype textsHolding() const { return m_textsHolding; }

private:
    QSet<qint64> matching(const QString &expression, const QList<DatedKey> &papers);
    void keepThoseOf(const QSet<qint64> &keys, bool isKept, QList<DatedKey> &papers);
    void applyConditions(QList<DatedKey> &papers);
    void applyGroup(const WordGroup &group, QList<DatedKey> &papers);
    bool holdsBeginning(qint64 key, const WordGroup &group);

    const SearchPlan &m_plan;
    Statement m_match;
    Statement m_conditions;
    Statement m_text;
    qsizetype m_textsRead = 0;
    qsizetype m_textsHolding = 0;
};

} // namespace firstlight
