-- Schema 3: authors as Semantic Scholar knows them. Moments are milliseconds since the epoch, UTC.

CREATE TABLE paper_author (
    paper INTEGER NOT NULL REFERENCES paper (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,       -- from 0
    author_id TEXT NOT NULL,         -- digits; empty: the service could not tell who it is
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,          -- the name folded, without blanks
    h_index INTEGER,
    PRIMARY KEY (paper, position)
) WITHOUT ROWID;

CREATE INDEX paper_author_by_name ON paper_author (name_key, author_id);

-- What the service was asked, and whether it knew the paper.
CREATE TABLE author_lookup (
    paper INTEGER PRIMARY KEY REFERENCES paper (key) ON DELETE CASCADE,
    first_asked_at INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    found INTEGER NOT NULL           -- 0 or 1
);

CREATE INDEX author_lookup_unknown ON author_lookup (first_asked_at) WHERE found = 0;

CREATE TRIGGER author_lookup_forget AFTER UPDATE OF authors ON paper
WHEN json_array_length(old.authors) <> json_array_length(new.authors) BEGIN
    DELETE FROM author_lookup WHERE paper = new.key;
END;
