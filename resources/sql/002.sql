-- Schema 2: feeds that are asked again, and backfills that go on where they were.

ALTER TABLE feed_health ADD COLUMN source TEXT NOT NULL DEFAULT 'feed';

ALTER TABLE feed_health ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;

ALTER TABLE feed_health ADD COLUMN next_try INTEGER;

ALTER TABLE feed_health ADD COLUMN etag BLOB;

CREATE INDEX announcement_by_category ON announcement (category, day);

-- One row a harvest of one category's records that has not been assigned to days yet.
CREATE TABLE harvest (
    category TEXT PRIMARY KEY,
    first_day TEXT NOT NULL,         -- records changed since then (UTC)
    token TEXT NOT NULL DEFAULT '',  -- where it goes on; empty: at the beginning, or at no more pages
    is_complete INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE harvest_record (
    category TEXT NOT NULL REFERENCES harvest (category) ON DELETE CASCADE,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    datestamp TEXT NOT NULL,
    first_submitted INTEGER,
    last_submitted INTEGER,
    title TEXT NOT NULL,
    abstract TEXT NOT NULL,
    authors TEXT NOT NULL,
    categories TEXT NOT NULL,
    comments TEXT NOT NULL,
    doi TEXT NOT NULL,
    journal_ref TEXT NOT NULL,
    licence TEXT NOT NULL,
    PRIMARY KEY (category, id)
) WITHOUT ROWID;
