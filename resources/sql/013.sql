-- SPDX-FileCopyrightText: 2026 The Firstlight authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 13: what two libraries need to become one: when the reader changed what, taken back or not; every note that
-- stands beside another; names of runs and requests that hold on every machine.

-- The last change of each mark and tag. reader_state and tag are what it comes to.
CREATE TABLE reader_mark (
    paper INTEGER NOT NULL REFERENCES paper (key) ON DELETE CASCADE,
    field TEXT NOT NULL,             -- as in undo, but for notes
    tag TEXT NOT NULL DEFAULT '',
    value INTEGER,                   -- the moment; 1 of a tag; null: taken away
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (paper, field, tag)
) WITHOUT ROWID;

INSERT INTO reader_mark SELECT paper, 'read_at', '', read_at, read_at FROM reader_state WHERE read_at IS NOT NULL;

INSERT INTO reader_mark
    SELECT paper, 'starred_at', '', starred_at, starred_at FROM reader_state WHERE starred_at IS NOT NULL;

INSERT INTO reader_mark
    SELECT paper, 'dismissed_at', '', dismissed_at, dismissed_at FROM reader_state WHERE dismissed_at IS NOT NULL;

INSERT INTO reader_mark
    SELECT paper, 'to_read_at', '', to_read_at, to_read_at FROM reader_state WHERE to_read_at IS NOT NULL;

INSERT INTO reader_mark
    SELECT paper, 'rescued_at', '', rescued_at, rescued_at FROM reader_state WHERE rescued_at IS NOT NULL;

INSERT INTO reader_mark SELECT paper, 'tag', tag, 1, 0 FROM tag;

-- What this library calls itself in notes that stand beside those of others.
CREATE TABLE machine (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    name TEXT NOT NULL
);

-- The reader's notes: those that stand, several where machines were edited apart, and which ones they took the place
-- of. reader_state.note is what is shown of them.
CREATE TABLE note_text (
    paper INTEGER NOT NULL REFERENCES paper (key) ON DELETE CASCADE,
    id TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    machine TEXT NOT NULL,
    text TEXT NOT NULL,              -- '' once it is replaced
    is_replaced INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (paper, id)
) WITHOUT ROWID;

-- The same text is the same note, on whichever machine it was written before this schema.
INSERT INTO note_text SELECT paper, 'text-' || lower(hex(note)), 0, '', note, 0 FROM reader_state WHERE note <> '';

CREATE TABLE test_change (
    paper INTEGER PRIMARY KEY REFERENCES paper (key) ON DELETE CASCADE,
    band TEXT,                       -- null: no longer pinned
    note TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
);

INSERT INTO test_change SELECT paper, band, note, made_at, made_at FROM criteria_test;

CREATE TABLE search_change (
    name TEXT PRIMARY KEY,
    query TEXT,                      -- null: removed
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) WITHOUT ROWID;

INSERT INTO search_change SELECT name, query, made_at, made_at FROM saved_search;

ALTER TABLE criteria ADD COLUMN labelled_at INTEGER; -- null: since it was made

ALTER TABLE run ADD COLUMN uid TEXT NOT NULL DEFAULT '';

UPDATE run SET uid = lower(hex(randomblob(8)));

CREATE INDEX run_by_uid ON run (uid);

CREATE TRIGGER run_uid AFTER INSERT ON run WHEN new.uid = '' BEGIN
    UPDATE run SET uid = lower(hex(randomblob(8))) WHERE id = new.id;
END;

ALTER TABLE request ADD COLUMN uid TEXT NOT NULL DEFAULT '';

UPDATE request SET uid = lower(hex(randomblob(8)));

CREATE INDEX request_by_uid ON request (uid);

CREATE TRIGGER request_uid AFTER INSERT ON request WHEN new.uid = '' BEGIN
    UPDATE request SET uid = lower(hex(randomblob(8))) WHERE id = new.id;
END;
