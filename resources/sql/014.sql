-- SPDX-FileCopyrightText: 2026 The Firstlight authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The whole library as a list has it, in parts, so that opening it does not read it: for one
-- question (criteria, scorer), and which papers have changed since. See store/keptcolumns.h.
CREATE TABLE kept_columns (
    token INTEGER PRIMARY KEY AUTOINCREMENT,
    question TEXT NOT NULL,
    seen INTEGER NOT NULL,
    papers INTEGER                   -- NULL until all parts are there
);

CREATE TABLE kept_columns_part (
    token INTEGER NOT NULL REFERENCES kept_columns (token) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    papers BLOB NOT NULL,
    PRIMARY KEY (token, part)
);

CREATE TABLE changed_paper (
    change INTEGER PRIMARY KEY AUTOINCREMENT,
    paper INTEGER NOT NULL
);

-- So many that reading the whole again takes no longer.
CREATE TRIGGER changed_too_much AFTER INSERT ON changed_paper
WHEN new.change - coalesce((SELECT max(seen) FROM kept_columns), new.change) > 50000 BEGIN
    DELETE FROM kept_columns;
    DELETE FROM changed_paper;
END;

CREATE TRIGGER paper_changed_by_insert AFTER INSERT ON paper
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (new.key);
END;

CREATE TRIGGER paper_changed_by_update AFTER UPDATE OF first_announced, version ON paper
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (new.key);
END;

CREATE TRIGGER paper_changed_by_delete AFTER DELETE ON paper
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (old.key);
END;

CREATE TRIGGER paper_version_changed_by_insert AFTER INSERT ON paper_version
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (new.paper);
END;

CREATE TRIGGER paper_version_changed_by_delete AFTER DELETE ON paper_version
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (old.paper);
END;

CREATE TRIGGER announcement_changed_by_insert AFTER INSERT ON announcement
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (new.paper);
END;

CREATE TRIGGER announcement_changed_by_update AFTER UPDATE OF version ON announcement
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (new.paper);
END;

CREATE TRIGGER announcement_changed_by_delete AFTER DELETE ON announcement
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (old.paper);
END;

CREATE TRIGGER score_changed_by_insert AFTER INSERT ON score
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (new.paper);
END;

CREATE TRIGGER score_changed_by_update AFTER UPDATE ON score
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (new.paper);
END;

CREATE TRIGGER score_changed_by_delete AFTER DELETE ON score
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (old.paper);
END;

CREATE TRIGGER reader_state_changed_by_insert AFTER INSERT ON reader_state
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (new.paper);
END;

CREATE TRIGGER reader_state_changed_by_update AFTER UPDATE ON reader_state
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (new.paper);
END;

CREATE TRIGGER reader_state_changed_by_delete AFTER DELETE ON reader_state
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (old.paper);
END;

CREATE TRIGGER tag_changed_by_insert AFTER INSERT ON tag
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (new.paper);
END;

CREATE TRIGGER tag_changed_by_delete AFTER DELETE ON tag
WHEN EXISTS (SELECT 1 FROM kept_columns) BEGIN
    INSERT INTO changed_paper (paper) VALUES (old.paper);
END;
