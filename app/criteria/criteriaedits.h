// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"

namespace firstlight {

// What the reader does with topics, on values; positions must be those of topics. The text follows
// with withCriteria().

Criteria withTopicInserted(Criteria criteria, qsizetype at, const Topic &topic); // at: 0 to size
Criteria withTopicReplaced(Criteria criteria, qsizetype at, const Topic &topic);
Criteria withoutTopic(Criteria criteria, qsizetype at);
Criteria withTopicMoved(Criteria criteria, qsizetype from, qsizetype to);
Criteria withTopicSwitched(Criteria criteria, qsizetype at, bool isOn);

// The terms that a topic wants, parted at commas: what a split chooses from.
QStringList termsOfTopic(const Topic &topic);

// Two topics of one: the terms named go to a new one right behind it. What was irrelevant to the
// one is to both.
struct TopicSplit
{
    QString name;      // of the new topic
    QStringList terms; // of termsOfTopic(); others are passed over
};
Criteria withTopicSplit(Criteria criteria, qsizetype at, const TopicSplit &split);

// One topic of two, in the first's place; lines that both have once. On where one of them is.
Criteria withTopicsMerged(Criteria criteria, qsizetype first, qsizetype second,
                          const QString &name);

} // namespace firstlight
