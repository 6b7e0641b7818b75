-- Schema 10: papers that the reader pinned as tests of the criteria.

CREATE TABLE criteria_test (
    paper INTEGER PRIMARY KEY REFERENCES paper (key),
    band TEXT NOT NULL CHECK (band IN ('in', 'maybe', 'out')),
    note TEXT NOT NULL DEFAULT '',
    made_at INTEGER NOT NULL
);
