-- From which day to which somebody has a role, and in whose place. Roles from before have no first day: they are
-- as old as their account.
ALTER TABLE membership ADD COLUMN first_day TEXT;
ALTER TABLE membership ADD COLUMN last_day TEXT;
ALTER TABLE membership ADD COLUMN stands_for {uuid} REFERENCES membership (id);
ALTER TABLE membership ADD COLUMN version {bigint} NOT NULL DEFAULT 1;
CREATE INDEX membership_stands_for ON membership (stands_for) WHERE stands_for IS NOT NULL;
CREATE INDEX session_membership ON session (membership_id);
