-- SPDX-FileCopyrightText: 2026 The Firstlight authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Papers that were put into Zotero, so that none is put there twice.
CREATE TABLE zotero_paper (
    paper INTEGER PRIMARY KEY REFERENCES paper (key) ON DELETE CASCADE,
    saved_at INTEGER NOT NULL
);
