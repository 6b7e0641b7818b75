// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/pickcolumns.h"
#include "store/keptcolumns.h"
#include "store/keyplaces.h"
#include "store/searchwalk.h"

#include <memory>

namespace firstlight {

// Fills columns for papers in parts of neighbouring keys, each a few milliseconds.
class ColumnFill final
{
public:
    // Each paper once, in the order of PickColumns by the day it was first announced.
    ColumnFill(PickQuery query, const QList<DatedKey> &papers);
    // Columns that lack only what depends on the people whom the reader follows.
    ColumnFill(PickQuery query, PickColumns columns);

    void step(Session &session);

    bool isDone() const { return m_stage == Stage::Done; }
    PickColumns columns() && { return std::move(m_columns); } // when done

private:
    enum class Stage { Days, Reader, Scores, Marks, People, Done };

    void set(qint64 key, PickFlag flag);
    void readPart(Session &session);
    void readDays(Session &session, const KeyPlaces::Part &part);
    void readReader(Session &session, const KeyPlaces::Part &part);
    void readScores(Session &session, const KeyPlaces::Part &part);
    void takeScore(qsizetype place, qint64 packed, double strength);
    void readMarks(Session &session);
    void findPeople(Session &session);
    void readPeople(Session &session);
    void arrange();
    void toNextStage();

    PickQuery m_query;
    KeyPlaces m_places;
    PickColumns m_columns;
    QList<qint32> m_scoreWorths; // of the scores taken; -1: none
    Stage m_stage;
    std::optional<QList<qint64>> m_people; // papers that are to be looked into for them
    qsizetype m_nextPerson = 0;
};

// All that a query asks for as columns, some milliseconds at a time.
class ColumnRead final
{
public:
    explicit ColumnRead(PickQuery query);

    // The columns when it is done.
    std::optional<PickColumns> step(Session &session);

    // They are to be kept, and are handed to it; null: they are not.
    std::shared_ptr<ColumnKeeping> keeping() const { return m_keeping; }

private:
    enum class Stage { Kept, Walk, Fill, Changed, People, Done };

    void doStage(Session &session);
    void takeKept(Session &session);
    void takeChanged(Session &session);
    void toPeople(PickColumns columns);

    PickQuery m_query;
    Stage m_stage = Stage::Kept;
    KeptColumns m_kept;
    SearchWalk m_walk;
    std::optional<ColumnFill> m_fill;
    PickColumns m_columns; // when done
    std::shared_ptr<ColumnKeeping> m_keeping;
};

} // namespace firstlight
