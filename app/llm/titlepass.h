// SPDX-FileCopyrightText: 2026 The Firstlight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paper.h"

#include <QJsonObject>
#include <QList>
#include <QSet>

#include <optional>

namespace firstlight {

// The cheap pass before the abstracts: a model sees titles only and names those that are surely
// beside the criteria. Whatever it does not name goes on.

// The prompt's fixed part, as systemPrompt.
QString titleSystemPrompt(const QString &criteriaText);

// The titles, each after its arXiv id, delimited as data.
QString titlesPrompt(const QList<Paper> &papers);

// Strict JSON schema of the answer: {"drop": [arXiv ids]}.
QJsonObject titleSchema();

// The papers of the batch that an answer drops; ids that are not in the batch say nothing. Empty
// optional: the answer is none, and is to be asked for again. An object with one list of texts, a
// list alone, either in fences or prose.
std::optional<QSet<ArxivId>> droppedByTitles(const QString &content, const QList<Paper> &batch);

} // namespace firstlight
