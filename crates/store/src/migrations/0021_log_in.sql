-- What a user shows beside the password. The secret is sealed; codes are hashed, and gone when used.

CREATE TABLE second_step (
    user_id {uuid} PRIMARY KEY REFERENCES app_user (id),
    secret_sealed {bytes} NOT NULL,
    last_step {bigint} NOT NULL,
    since {bigint} NOT NULL
);

CREATE TABLE recovery_code (
    user_id {uuid} NOT NULL REFERENCES app_user (id),
    hash TEXT NOT NULL,
    PRIMARY KEY (user_id, hash)
);

-- Browsers that a user has logged in with: a stranger who guesses does not keep them out.

CREATE TABLE known_device (
    user_id {uuid} NOT NULL REFERENCES app_user (id),
    token_hash {bytes} NOT NULL,
    last_at {bigint} NOT NULL,
    PRIMARY KEY (user_id, token_hash)
);
CREATE INDEX known_device_token ON known_device (token_hash);

-- Sessions end with the step: who is logged in logs in again.

DROP TABLE session;
CREATE TABLE session (
    id {uuid} PRIMARY KEY,
    token_hash {bytes} NOT NULL UNIQUE,
    user_id {uuid} NOT NULL REFERENCES app_user (id),
    membership_id {uuid} NOT NULL REFERENCES membership (id),
    csrf TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('open', 'code', 'set-up')),
    device TEXT NOT NULL,
    created_at {bigint} NOT NULL,
    last_used_at {bigint} NOT NULL,
    expires_at {bigint} NOT NULL,
    proved_at {bigint}
);
CREATE INDEX session_of_user ON session (user_id);

-- Failures are counted for a name at an address, for an address, for a known browser, for a second step.

DROP TABLE log_in_failure;
CREATE TABLE log_in_failure (
    name TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at {bigint} NOT NULL
);
