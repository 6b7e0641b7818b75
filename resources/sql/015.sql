-- SPDX-FileCopyrightText: 2026 The Firstlight authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A search for scores that few papers have finds them without looking at all papers. Its condition
-- keeps SQLite from choosing it for the scores of one paper, of which it would go over all: only
-- statements that state the condition, too, may use it. The sign keeps it from looking for the
-- condition instead of the values.
CREATE INDEX score_by_values ON score (criteria_hash, relevance, novelty) WHERE +relevance > 0;
