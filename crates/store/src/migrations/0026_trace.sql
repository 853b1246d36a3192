-- The data protection officer decides whether citizens read who of the staff looked.
ALTER TABLE organisation ADD COLUMN tells_names {bool} NOT NULL DEFAULT FALSE;

-- How far each chain of the log has come, kept apart from the file of looks: a chain that was cut off is shorter.
CREATE TABLE access_head (
    log TEXT NOT NULL,
    organisation_id {uuid} NOT NULL,
    sequence {bigint} NOT NULL,
    hash {bytes} NOT NULL,
    PRIMARY KEY (log, organisation_id)
);

-- How many different citizens a user looked at on a day: what a normal day is, is read from the days before.
CREATE TABLE access_day (
    organisation_id {uuid} NOT NULL,
    user_id {uuid} NOT NULL,
    day TEXT NOT NULL,
    people INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, user_id, day)
);

-- Unusual look-ups, each found once for a day.
CREATE TABLE access_flag (
    id {uuid} PRIMARY KEY,
    organisation_id {uuid} NOT NULL REFERENCES organisation (id),
    rule TEXT NOT NULL,
    user_id {uuid} NOT NULL REFERENCES app_user (id),
    citizen_id {uuid},
    day TEXT NOT NULL,
    first_at {bigint} NOT NULL,
    seen INTEGER NOT NULL,
    usual INTEGER,
    found_at {bigint} NOT NULL,
    closed {bool} NOT NULL DEFAULT FALSE,
    version {bigint} NOT NULL
);
CREATE UNIQUE INDEX access_flag_person ON access_flag (organisation_id, rule, user_id, citizen_id, day)
    WHERE citizen_id IS NOT NULL;
CREATE UNIQUE INDEX access_flag_day ON access_flag (organisation_id, rule, user_id, day) WHERE citizen_id IS NULL;
CREATE INDEX access_flag_order ON access_flag (organisation_id, closed, first_at, id);
CREATE INDEX access_flag_user ON access_flag (user_id, first_at);

-- What a reviewer said: closed, or opened again, and why.
CREATE TABLE access_flag_step (
    flag_id {uuid} NOT NULL REFERENCES access_flag (id),
    at {bigint} NOT NULL,
    user_id {uuid} NOT NULL REFERENCES app_user (id),
    closed {bool} NOT NULL,
    because TEXT NOT NULL,
    PRIMARY KEY (flag_id, at)
);
