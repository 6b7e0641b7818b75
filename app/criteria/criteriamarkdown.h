// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "criteria/criteria.h"

namespace firstlight {

// Reads criteria as people write them: "## Relevant Topics" with numbered topics and
// "- Relevant:" / "- Irrelevant:" (or Keep / Filter) lines, "**Keywords:**" lists, "**People:**",
// "## Scoring Criteria", whole prompts in which a section or everything is quoted with "> ", plain
// prose. Never fails: what it does not understand is kept in introduction or remainder.
Criteria criteriaFromMarkdown(const QString &text);

// The canonical form, with backslashes where free text looks like a part of criteria.
// criteriaFromMarkdown(criteriaToMarkdown(c)) == tidied(c), whatever is in them.
QString criteriaToMarkdown(const Criteria &criteria);

// As Markdown can hold them: names, lines and keywords are one line with single blanks, empty ones
// are dropped (a topic without a name stays); prose has no blank lines at its ends and one at most
// in a row. Criteria read from Markdown are tidy.
Criteria tidied(const Criteria &criteria);

// Of an imported file, the text that is kept as a revision: a bare criteria file as it is (line
// ends and outer white space normalised); of a whole prompt, the topics, keywords and rubric,
// without the quotation marks, the paper list and the instructions for the reply, which are the
// program's own.
QString criteriaTextFromPrompt(const QString &text);

// Identity of a revision: the first 16 hex digits of SHA-256 over the text in NFC with LF line ends
// and without trailing white space. Equal text, equal hash, on every machine.
QString criteriaHash(const QString &text);

} // namespace firstlight
