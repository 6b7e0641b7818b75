// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"

#include <optional>

namespace firstlight {

// One proposed change of one line or keyword. A value to be shown, and accepted or not.
struct ProposedEdit
{
    enum class Action { Add, Remove, Replace };
    enum class Place {
        Relevant,   // a line of a topic
        Irrelevant, // the same
        RelevantKeyword,
        IrrelevantKeyword,
        ApplicationKeyword
    };

    Action action = Action::Add;
    Place place = Place::Relevant;
    int topic = 0;  // from 1; 0 for keywords
    QString before; // of Remove and Replace; case and white space do not matter
    QString after;  // of Add and Replace
    QString reason; // one line; may be empty

    friend bool operator==(const ProposedEdit &, const ProposedEdit &) = default;
};

// "add", "relevant", …
QString toString(ProposedEdit::Action action);
QString toString(ProposedEdit::Place place);
std::optional<ProposedEdit::Action> editActionFromString(QStringView text);
std::optional<ProposedEdit::Place> editPlaceFromString(QStringView text);

// The criteria after the edit. Empty where it does not fit: there is no such topic or line, the
// line is there already, or the new one is empty, too long, no plain line, or would read as
// something else in Markdown.
std::optional<Criteria> withEdit(const Criteria &criteria, const ProposedEdit &edit);

// The same for a text, whose other lines stay as they are.
std::optional<QString> withEdit(const QString &criteriaText, const ProposedEdit &edit);

} // namespace firstlight
