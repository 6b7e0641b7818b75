-- Schema 11: which topic a model names and what it quotes, with every opinion and answer; papers that the reader says
-- were missed; what was drawn to be looked at among those that did not become picks.

ALTER TABLE score ADD COLUMN criterion INTEGER;

ALTER TABLE score_sample ADD COLUMN evidence TEXT NOT NULL DEFAULT '';

ALTER TABLE score_sample ADD COLUMN criterion INTEGER;

ALTER TABLE answered_question ADD COLUMN evidence TEXT NOT NULL DEFAULT '';

ALTER TABLE answered_question ADD COLUMN criterion INTEGER;

ALTER TABLE reader_state ADD COLUMN rescued_at INTEGER;

CREATE INDEX reader_state_rescued ON reader_state (rescued_at) WHERE rescued_at IS NOT NULL;

CREATE TABLE audit (
    day TEXT NOT NULL,
    criteria_hash TEXT NOT NULL,
    scorer TEXT NOT NULL,
    paper INTEGER NOT NULL REFERENCES paper (key) ON DELETE CASCADE,
    part TEXT NOT NULL,              -- spared, below
    part_size INTEGER NOT NULL,      -- papers of the day that it was drawn from
    checked_at INTEGER,              -- when the reader had looked at it; null: not yet
    PRIMARY KEY (day, criteria_hash, scorer, paper)
) WITHOUT ROWID;
