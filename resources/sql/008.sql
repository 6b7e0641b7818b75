-- Schema 8: what a request to a model was for, whom it went to and what we expected; papers dropped by their titles;
-- several opinions on a paper; answers by their question; how a service wants its requests.

ALTER TABLE request ADD COLUMN purpose TEXT NOT NULL DEFAULT 'abstracts'; -- titles, abstracts, second-opinion, test

ALTER TABLE request ADD COLUMN host TEXT NOT NULL DEFAULT '';

ALTER TABLE request ADD COLUMN answered_by TEXT NOT NULL DEFAULT '';

ALTER TABLE request ADD COLUMN tier TEXT NOT NULL DEFAULT '';

ALTER TABLE request ADD COLUMN tokens_written INTEGER NOT NULL DEFAULT 0;

ALTER TABLE request ADD COLUMN estimated_in INTEGER NOT NULL DEFAULT 0;

ALTER TABLE request ADD COLUMN estimated_out INTEGER NOT NULL DEFAULT 0;

CREATE INDEX request_by_time ON request (sent_at);

CREATE INDEX request_by_purpose ON request (scorer, host, purpose, id);

CREATE INDEX request_with_body ON request (sent_at) WHERE body IS NOT NULL;

CREATE TABLE request_paper (
    paper INTEGER NOT NULL REFERENCES paper (key) ON DELETE CASCADE,
    request INTEGER NOT NULL REFERENCES request (id) ON DELETE CASCADE,
    PRIMARY KEY (paper, request)
) WITHOUT ROWID;

INSERT OR IGNORE INTO request_paper (paper, request)
    SELECT paper.key, request.id FROM request, json_each(request.papers)
    JOIN paper ON paper.id = rtrim(rtrim(json_each.value, '0123456789'), 'v');

ALTER TABLE score ADD COLUMN opinions INTEGER NOT NULL DEFAULT 1;

ALTER TABLE score ADD COLUMN least_relevance INTEGER;

ALTER TABLE score ADD COLUMN most_relevance INTEGER;

ALTER TABLE score ADD COLUMN least_novelty INTEGER;

ALTER TABLE score ADD COLUMN most_novelty INTEGER;

CREATE TABLE title_verdict (
    paper INTEGER NOT NULL REFERENCES paper (key) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    criteria_hash TEXT NOT NULL,
    scorer TEXT NOT NULL,
    is_dropped INTEGER NOT NULL,
    is_rescued INTEGER NOT NULL DEFAULT 0, -- the reader wants its abstract read all the same
    request INTEGER REFERENCES request (id),
    PRIMARY KEY (paper, version, criteria_hash, scorer)
) WITHOUT ROWID;

CREATE TABLE answered_question (
    question TEXT PRIMARY KEY,       -- SHA-256 of all that a verdict depends on
    relevance INTEGER NOT NULL CHECK (relevance BETWEEN 1 AND 10),
    novelty INTEGER NOT NULL CHECK (novelty BETWEEN 1 AND 10),
    comment TEXT NOT NULL,
    request INTEGER REFERENCES request (id),
    made_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE wire_form (
    host TEXT NOT NULL,
    model TEXT NOT NULL,
    form TEXT NOT NULL,              -- JSON; how this model at this host wants a request, learnt from its refusals
    PRIMARY KEY (host, model)
) WITHOUT ROWID;

CREATE INDEX prefilter_by_paper ON prefilter (paper, criteria_hash);
