-- Schema 1. Statements end with a semicolon and an empty line.
-- Days are ISO dates in New York; moments are milliseconds since the epoch, UTC.

CREATE TABLE paper (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    abstract TEXT NOT NULL,
    authors TEXT NOT NULL,           -- JSON array of strings
    categories TEXT NOT NULL,        -- JSON array of strings
    primary_category TEXT NOT NULL,
    comments TEXT NOT NULL DEFAULT '',
    doi TEXT NOT NULL DEFAULT '',
    journal_ref TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT '',
    first_announced TEXT NOT NULL,
    accents TEXT NOT NULL DEFAULT '' -- title and authors in Unicode, where TeX hides their letters from search
);

CREATE INDEX paper_by_day ON paper (first_announced);

CREATE TABLE paper_version (
    paper INTEGER NOT NULL REFERENCES paper (key) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    abstract TEXT NOT NULL,
    PRIMARY KEY (paper, version)
) WITHOUT ROWID;

CREATE TABLE announcement (
    day TEXT NOT NULL,
    paper INTEGER NOT NULL REFERENCES paper (key) ON DELETE CASCADE,
    category TEXT NOT NULL,
    version INTEGER NOT NULL,
    type INTEGER NOT NULL,           -- 0 new, 1 cross, 2 replace, 3 replace-cross
    source TEXT NOT NULL,            -- feed, oai, listing, import
    PRIMARY KEY (day, paper, category)
) WITHOUT ROWID;

CREATE INDEX announcement_by_paper ON announcement (paper, day);

CREATE TABLE feed_health (
    day TEXT NOT NULL,
    category TEXT NOT NULL,
    state TEXT NOT NULL,             -- fresh, waiting, quiet, stalled, failed
    listed INTEGER NOT NULL,
    kept INTEGER NOT NULL,
    min_id TEXT NOT NULL DEFAULT '',
    max_id TEXT NOT NULL DEFAULT '',
    fetched_at INTEGER NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (day, category)
) WITHOUT ROWID;

CREATE TABLE criteria (
    number INTEGER PRIMARY KEY,
    parent INTEGER REFERENCES criteria (number),
    hash TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    made_at INTEGER NOT NULL
);

CREATE TABLE current_criteria (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    number INTEGER NOT NULL REFERENCES criteria (number)
);

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    day TEXT,                        -- null until the announcement is known
    state TEXT NOT NULL,             -- running, finished, failed
    scorer TEXT NOT NULL,
    criteria_hash TEXT NOT NULL,
    categories TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    scored INTEGER NOT NULL DEFAULT 0,
    reused INTEGER NOT NULL DEFAULT 0,
    unscored INTEGER NOT NULL DEFAULT 0,
    detail TEXT NOT NULL DEFAULT ''
);

CREATE TABLE score (
    paper INTEGER NOT NULL REFERENCES paper (key) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    criteria_hash TEXT NOT NULL,
    scorer TEXT NOT NULL,            -- local, llm:MODEL
    state TEXT NOT NULL,             -- estimated, scored, refused, failed
    relevance INTEGER CHECK (relevance BETWEEN 1 AND 10),
    novelty INTEGER CHECK (novelty BETWEEN 1 AND 10),
    strength REAL,
    comment TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    run INTEGER REFERENCES run (id),
    made_at INTEGER NOT NULL,
    PRIMARY KEY (paper, version, criteria_hash, scorer)
) WITHOUT ROWID;

-- Every opinion, the first and the second ones; score holds the median that is shown.
CREATE TABLE score_sample (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper (key) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    criteria_hash TEXT NOT NULL,
    scorer TEXT NOT NULL,
    relevance INTEGER NOT NULL CHECK (relevance BETWEEN 1 AND 10),
    novelty INTEGER CHECK (novelty BETWEEN 1 AND 10),
    comment TEXT NOT NULL DEFAULT '',
    run INTEGER REFERENCES run (id),
    made_at INTEGER NOT NULL
);

CREATE INDEX score_sample_by_score ON score_sample (paper, version, criteria_hash, scorer);

CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    run INTEGER REFERENCES run (id),
    state TEXT NOT NULL,             -- planned, sent, received, parsed, failed
    scorer TEXT NOT NULL,
    criteria_hash TEXT NOT NULL,
    papers TEXT NOT NULL,            -- JSON array of ids with versions, in the order of the keys p01, p02, …
    body BLOB,
    tokens_in INTEGER NOT NULL DEFAULT 0,
    tokens_cached INTEGER NOT NULL DEFAULT 0,
    tokens_out INTEGER NOT NULL DEFAULT 0,
    tokens_reasoning INTEGER NOT NULL DEFAULT 0,
    usage_is_estimate INTEGER NOT NULL DEFAULT 0,
    usd REAL,
    worst_usd REAL,
    price_date TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    sent_at INTEGER,
    received_at INTEGER
);

CREATE INDEX request_by_run ON request (run);

CREATE INDEX request_by_state ON request (state);

-- One row a paper that the reader ever touched; a null moment means no.
CREATE TABLE reader_state (
    paper INTEGER PRIMARY KEY REFERENCES paper (key),
    read_at INTEGER,
    starred_at INTEGER,
    dismissed_at INTEGER,
    note TEXT NOT NULL DEFAULT ''
);

CREATE INDEX reader_state_starred ON reader_state (starred_at) WHERE starred_at IS NOT NULL;

CREATE TABLE tag (
    paper INTEGER NOT NULL REFERENCES paper (key),
    tag TEXT NOT NULL,
    PRIMARY KEY (tag, paper)
) WITHOUT ROWID;

CREATE INDEX tag_by_paper ON tag (paper);

-- What the reader's commands changed, with the values before: [{"paper": key, "value": moment or null}, …].
CREATE TABLE undo (
    id INTEGER PRIMARY KEY,
    field TEXT NOT NULL,             -- read_at, starred_at, dismissed_at
    before TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    undone_at INTEGER
);

CREATE TABLE paper_terms (
    paper INTEGER PRIMARY KEY REFERENCES paper (key) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    terms BLOB NOT NULL
);

CREATE VIEW paper_text AS
    SELECT paper.key AS key, title, abstract, authors, accents, comments, coalesce(note, '') AS note
    FROM paper LEFT JOIN reader_state ON reader_state.paper = paper.key;

CREATE VIRTUAL TABLE paper_search USING fts5 (
    title, abstract, authors, accents, comments, note,
    content = 'paper_text', content_rowid = 'key',
    tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER paper_search_insert AFTER INSERT ON paper BEGIN
    INSERT INTO paper_search (rowid, title, abstract, authors, accents, comments, note)
        VALUES (new.key, new.title, new.abstract, new.authors, new.accents, new.comments, '');
END;

CREATE TRIGGER paper_search_update AFTER UPDATE OF title, abstract, authors, accents, comments ON paper BEGIN
    INSERT INTO paper_search (paper_search, rowid, title, abstract, authors, accents, comments, note)
        SELECT 'delete', old.key, old.title, old.abstract, old.authors, old.accents, old.comments, note
        FROM paper_text WHERE key = old.key;
    INSERT INTO paper_search (rowid, title, abstract, authors, accents, comments, note)
        SELECT key, title, abstract, authors, accents, comments, note FROM paper_text WHERE key = new.key;
END;

CREATE TRIGGER note_search_insert AFTER INSERT ON reader_state WHEN new.note <> '' BEGIN
    INSERT INTO paper_search (paper_search, rowid, title, abstract, authors, accents, comments, note)
        SELECT 'delete', key, title, abstract, authors, accents, comments, ''
        FROM paper WHERE key = new.paper;
    INSERT INTO paper_search (rowid, title, abstract, authors, accents, comments, note)
        SELECT key, title, abstract, authors, accents, comments, new.note FROM paper WHERE key = new.paper;
END;

CREATE TRIGGER note_search_update AFTER UPDATE OF note ON reader_state WHEN old.note <> new.note BEGIN
    INSERT INTO paper_search (paper_search, rowid, title, abstract, authors, accents, comments, note)
        SELECT 'delete', key, title, abstract, authors, accents, comments, old.note
        FROM paper WHERE key = new.paper;
    INSERT INTO paper_search (rowid, title, abstract, authors, accents, comments, note)
        SELECT key, title, abstract, authors, accents, comments, new.note FROM paper WHERE key = new.paper;
END;
