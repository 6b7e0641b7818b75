// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/markdownline.h"

namespace firstlight {

enum class Wanted { Yes, No, Application };

// "relevant", "keep", …; "irrelevant", "filter", …; "application", "application work", …
// Expects lower case.
std::optional<Wanted> wantedLabel(const QString &label);

enum class CriteriaPart { Topics, Keywords, People, Rubric, Notes };

// The part that a heading or a label opens, and for keywords which list they belong to.
struct CriteriaPartLabel
{
    CriteriaPart part = CriteriaPart::Notes;
    Wanted wanted = Wanted::Yes;
};

// Of a heading or label without its marks; case and a last colon do not matter.
std::optional<CriteriaPartLabel> criteriaPartLabel(const QString &name);

// What stands behind a topic's number, or in its heading.
struct TopicTitle
{
    QString name;
    QString rest;        // what follows the name; may be empty
    bool isOn = true;    // false: struck through
    bool isBold = false; // as it was written
};

// A name wholly in bold loses its stars, "**Name**: more" gives both; "~~Name~~" is switched off. A
// backslash before a mark makes it a part of the name, one alone is a name without letters.
TopicTitle topicTitle(const QString &text);

// The text that topicTitle() reads as this; bold where the name allows and asks for it.
QString topicTitleText(const TopicTitle &title);

// "Relevant: …" and its like, as they stand below a topic.
std::optional<LabelledText> topicLabel(const QString &text);

} // namespace firstlight
