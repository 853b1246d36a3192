-- A programme can be corrected and ended: two who do it at once are told.

ALTER TABLE programme ADD COLUMN version {bigint} NOT NULL DEFAULT 1;
