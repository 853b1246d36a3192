-- Outgoing post. What stood here before were events that nobody acted on; nothing of them is kept.

DROP TABLE outbox;

CREATE TABLE outbox (
    id {uuid} PRIMARY KEY,
    organisation_id {uuid} NOT NULL REFERENCES organisation (id),
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    -- To whom: an account or a company's contact. Neither is held by it: whoever is gone gets no post.
    user_id {uuid},
    contact_id {uuid},
    company_id {uuid},
    -- What is told once to a receiver, however often it is asked for.
    topic TEXT,
    at {bigint} NOT NULL,
    due_at {bigint} NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'sending', 'sent', 'uncertain', 'failed', 'stopped', 'dropped')),
    lease_id {uuid},
    leased_until {bigint},
    -- The address that it went to, kept from the moment it is on its way.
    receiver TEXT,
    settled_at {bigint},
    reason TEXT,
    detail TEXT,
    version {bigint} NOT NULL DEFAULT 1
);
CREATE INDEX outbox_due ON outbox (due_at) WHERE state = 'waiting';
CREATE INDEX outbox_sending ON outbox (leased_until) WHERE state = 'sending';
CREATE INDEX outbox_organisation ON outbox (organisation_id, at, id);
CREATE UNIQUE INDEX outbox_topic ON outbox (topic, coalesce(user_id, contact_id));

-- Whom nobody of an organisation writes to.
CREATE TABLE stop_address (
    id {uuid} PRIMARY KEY,
    organisation_id {uuid} NOT NULL REFERENCES organisation (id),
    address TEXT NOT NULL,
    reason TEXT NOT NULL,
    at {bigint} NOT NULL,
    sort_key {bytes} NOT NULL,
    UNIQUE (organisation_id, address)
);
CREATE INDEX stop_address_order ON stop_address (organisation_id, sort_key, id);

-- Links by which an account's own user chooses a password: of each account one at a time, the hash alone.
CREATE TABLE password_link (
    user_id {uuid} PRIMARY KEY REFERENCES app_user (id),
    token_hash {bytes} NOT NULL UNIQUE,
    expires_at {bigint} NOT NULL
);

-- How often a link was asked for, by the hash of the address, known or not.
CREATE TABLE link_request (
    address_hash {bytes} PRIMARY KEY,
    asked INTEGER NOT NULL,
    first_at {bigint} NOT NULL
);
