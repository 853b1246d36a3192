-- Whom an access concerns, who keeps what it is about, and whom a list showed.
ALTER TABLE access_log ADD COLUMN citizen_id {uuid};
ALTER TABLE access_log ADD COLUMN owner_id {uuid};
ALTER TABLE access_log ADD COLUMN people {bytes};
ALTER TABLE access_log ADD COLUMN block_log TEXT;
UPDATE access_log SET citizen_id = subject_id WHERE subject_kind = 'citizen' AND citizen_id IS NULL;

-- The pages of the trace: of a person, of an organisation, narrowed by who, what, why, and what was refused.
DROP INDEX IF EXISTS access_log_subject;
DROP INDEX IF EXISTS access_log_user;
CREATE INDEX access_log_citizen ON access_log (citizen_id, at) WHERE citizen_id IS NOT NULL;
CREATE INDEX access_log_others ON access_log (owner_id, at)
    WHERE citizen_id IS NOT NULL AND owner_id <> organisation_id;
CREATE INDEX access_log_organisation ON access_log (organisation_id, at);
CREATE INDEX access_log_by ON access_log (organisation_id, user_id, at);
CREATE INDEX access_log_action ON access_log (organisation_id, action, at);
CREATE INDEX access_log_purpose ON access_log (organisation_id, purpose, at);
CREATE INDEX access_log_refused ON access_log (organisation_id, at) WHERE outcome = 'refused';

-- In which lists somebody stood: one row for each day, user and action.
CREATE TABLE access_listed (
    log TEXT NOT NULL,
    citizen_id {uuid} NOT NULL,
    day TEXT NOT NULL,
    organisation_id {uuid} NOT NULL,
    user_id {uuid} NOT NULL,
    holder TEXT NOT NULL,
    action TEXT NOT NULL,
    purpose TEXT NOT NULL,
    first_at {bigint} NOT NULL,
    last_at {bigint} NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (citizen_id, day, organisation_id, user_id, holder, action, purpose, log)
);

-- The chains, each of one log and organisation: each block holds the hash of the one before. The log stands in the
-- rows, too: a backup of one engine can lie in the other, where all rows are in one table.
CREATE TABLE access_block (
    log TEXT NOT NULL,
    organisation_id {uuid} NOT NULL,
    sequence {bigint} NOT NULL,
    first_row {uuid} NOT NULL,
    last_row {uuid} NOT NULL,
    row_count INTEGER NOT NULL,
    hash {bytes} NOT NULL,
    key_number INTEGER NOT NULL,
    sealed_at {bigint} NOT NULL,
    PRIMARY KEY (log, organisation_id, sequence)
);
CREATE INDEX access_log_sealed ON access_log (block_log, organisation_id, block_sequence) WHERE block_sequence IS NOT NULL;
