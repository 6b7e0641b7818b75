// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <QJsonObject>
#include <QList>

namespace firstlight {

// The prompt's fixed part: role, criteria, rubric, the form of the answer. Byte-identical for equal
// criteria (NFC, LF, no date, no paper), so that services can cache it. Topics that are switched
// off are left out. Sent as the system message.
QString systemPrompt(const QString &criteriaText);

// NFC, LF.
QString canonicalPrompt(QString text);

// The criteria in a prompt that systemPrompt made, up to white space at its end; empty for another.
std::optional<QString> criteriaFromSystemPrompt(const QString &prompt);

// The papers, sent as the user message: each after its key p01, p02, …, delimited as data.
QString papersPrompt(const QList<Paper> &papers);

// What stands for the papers where the prompt is shown.
QString papersPlaceholder();

// "p01", "p02", … for index 0, 1, …
QString paperKey(qsizetype index);

// The digits by which an answer proves that it speaks of this paper: the last three of its id.
QString paperCheck(const ArxivId &id);

// Strict JSON schema for the answer on count papers: an object with the keys p01…, each
// {comment, criterion, quote, check, relevance, novelty}. No ids in it: it is part of the cached
// prefix.
QJsonObject answerSchema(qsizetype count);

} // namespace firstlight
