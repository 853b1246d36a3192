-- A week does not count while its sides differ, or while whoever is said not to have come has not been heard.
ALTER TABLE week_differs ADD COLUMN unheard {bool} NOT NULL DEFAULT FALSE;
