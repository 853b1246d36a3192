-- Who works with a citizen, from one day to another: anywhere, or at one place of work only.

CREATE TABLE relation (
    id {uuid} PRIMARY KEY,
    citizen_id {uuid} NOT NULL REFERENCES citizen (id),
    membership_id {uuid} NOT NULL REFERENCES membership (id),
    placement_id {uuid} REFERENCES placement (id),
    from_date TEXT NOT NULL,
    to_date TEXT,
    named_by {uuid},
    named_at {bigint} NOT NULL,
    version {bigint} NOT NULL DEFAULT 1,
    CHECK (to_date IS NULL OR to_date > from_date)
);
CREATE INDEX relation_membership ON relation (membership_id, citizen_id);
CREATE INDEX relation_citizen ON relation (citizen_id, from_date);
