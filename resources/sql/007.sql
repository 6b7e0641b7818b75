-- Schema 7: how near a paper is to what the library held when the local ranker estimated it: '' where nobody looked,
-- familiar, unfamiliar, or the nearest paper's id where it is nearly the same.

ALTER TABLE score ADD COLUMN familiarity TEXT NOT NULL DEFAULT '';
