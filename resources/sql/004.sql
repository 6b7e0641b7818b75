-- Schema 4: how far the import of a long file has come. Gone when the file is done.

CREATE TABLE import_progress (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,       -- of its first and last KiB
    position INTEGER NOT NULL,       -- bytes that are done with
    line INTEGER NOT NULL,           -- lines that are done with
    taken INTEGER NOT NULL,
    known INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    saved_at INTEGER NOT NULL
) WITHOUT ROWID;
