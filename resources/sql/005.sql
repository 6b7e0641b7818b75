-- Schema 5: a new paper gets into the search index by a statement of its own. SQLite writes what the index has buffered
-- before every statement that has a trigger: with the trigger, each paper became a segment to be merged with the others.

DROP TRIGGER paper_search_insert;

-- Bytes buffered until they become a segment, which takes some 5 ms; how many segments are merged into one.
INSERT INTO paper_search (paper_search, rank) VALUES ('hashsize', 524288);

INSERT INTO paper_search (paper_search, rank) VALUES ('usermerge', 8);
