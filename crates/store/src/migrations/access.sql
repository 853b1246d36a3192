CREATE TABLE IF NOT EXISTS access_log (
    id {uuid} PRIMARY KEY,
    at {bigint} NOT NULL,
    organisation_id {uuid},
    user_id {uuid},
    membership_id {uuid},
    holder TEXT NOT NULL,
    operator TEXT,
    action TEXT NOT NULL,
    purpose TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('done', 'refused', 'failed')),
    subject_kind TEXT,
    subject_id {uuid},
    field_groups TEXT NOT NULL,
    criteria TEXT,
    rows_seen INTEGER,
    request_id {uuid},
    block_sequence {bigint},
    block_hash {bytes}
);
CREATE INDEX IF NOT EXISTS access_log_subject ON access_log (subject_kind, subject_id, at);
CREATE INDEX IF NOT EXISTS access_log_user ON access_log (user_id, at);
CREATE INDEX IF NOT EXISTS access_log_unsealed ON access_log (organisation_id, at) WHERE block_sequence IS NULL;
