-- A small job that is closed still says what it was made of; its tasks themselves are free.

ALTER TABLE bundle ADD COLUMN closed_tasks TEXT NOT NULL DEFAULT '';
