-- Whether the colleagues were heard, beside in what words; and what the ratio rule counted on when it was stated.
ALTER TABLE placement ADD COLUMN statement_were_heard {bool} NOT NULL DEFAULT FALSE;
ALTER TABLE placement ADD COLUMN statement_known_fte INTEGER;
UPDATE placement SET statement_were_heard = TRUE WHERE statement_heard IS NOT NULL;
