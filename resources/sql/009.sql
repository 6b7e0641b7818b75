-- Schema 9: a list of what to read, saved searches, and a log of the reader's commands that can be gone through both
-- ways, with tags and notes.

ALTER TABLE reader_state ADD COLUMN to_read_at INTEGER;

CREATE INDEX reader_state_to_read ON reader_state (to_read_at) WHERE to_read_at IS NOT NULL;

CREATE TABLE saved_search (
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL,
    position INTEGER NOT NULL,       -- ascending, as they are shown
    made_at INTEGER NOT NULL
) WITHOUT ROWID;

-- What was taken back can be made again until something new is done; of what there is nobody can tell.
DELETE FROM undo WHERE undone_at IS NOT NULL;

-- field is also to_read_at, note (values are texts) and tag (values are true and false). Values after the command are
-- kept as those before it.
ALTER TABLE undo ADD COLUMN tag TEXT NOT NULL DEFAULT '';

ALTER TABLE undo ADD COLUMN after TEXT NOT NULL DEFAULT '[]';

UPDATE undo SET after = (
    SELECT json_group_array(json_object('paper', json_extract(value, '$.paper'), 'value',
        iif(json_extract(value, '$.value') IS NULL, undo.made_at, NULL)))
    FROM json_each(undo.before));

-- The columns in the order of the key: of others, SQLite 3.40's quick_check says that they hold NULL.
CREATE TABLE tag_in_order (
    tag TEXT NOT NULL,
    paper INTEGER NOT NULL REFERENCES paper (key),
    PRIMARY KEY (tag, paper)
) WITHOUT ROWID;

INSERT INTO tag_in_order (tag, paper) SELECT tag, paper FROM tag;

DROP TABLE tag;

ALTER TABLE tag_in_order RENAME TO tag;

CREATE INDEX tag_by_paper ON tag (paper);
