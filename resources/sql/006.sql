-- Schema 6: which papers of a day the prefilter sends to a model.

CREATE TABLE prefilter (
    day TEXT NOT NULL,
    paper INTEGER NOT NULL REFERENCES paper (key) ON DELETE CASCADE,
    criteria_hash TEXT NOT NULL,
    choice TEXT NOT NULL,            -- always, sent, audited, left-out
    place REAL NOT NULL,             -- among the day's papers by the local ranker, 0 best, 1 worst
    rule TEXT NOT NULL,              -- share 0.4, recall 0.95
    PRIMARY KEY (day, criteria_hash, paper)
) WITHOUT ROWID;
