-- A task about which nobody has asked what it demands is not one that demands nothing.

ALTER TABLE task ADD COLUMN demands_asked {bool} NOT NULL DEFAULT TRUE;

UPDATE task SET demands_asked = FALSE WHERE demands = 0;
