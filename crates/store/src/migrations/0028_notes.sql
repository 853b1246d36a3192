-- A person's own key: what it sealed goes when it goes.
ALTER TABLE citizen ADD COLUMN row_key {bytes};

-- Notes, each in one strand. Nothing is changed afterwards: a note is struck, and stands.
CREATE TABLE note (
    id {uuid} PRIMARY KEY,
    citizen_id {uuid} NOT NULL REFERENCES citizen (id),
    strand TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    at {bigint} NOT NULL,
    by_user {uuid},
    role TEXT NOT NULL,
    words_sealed {bytes} NOT NULL,
    struck_at {bigint},
    why_sealed {bytes},
    version {bigint} NOT NULL
);
CREATE INDEX note_citizen ON note (citizen_id, strand, at);
