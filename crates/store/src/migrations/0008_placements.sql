-- Placements: what was agreed, how far it is, what the rules said.

CREATE TABLE placement (
    id {uuid} PRIMARY KEY,
    organisation_id {uuid} NOT NULL REFERENCES organisation (id),
    citizen_id {uuid} NOT NULL REFERENCES citizen (id),
    company_id {uuid} NOT NULL REFERENCES company (id),
    unit_id {uuid} NOT NULL REFERENCES unit (id),
    bundle_id {uuid} NOT NULL REFERENCES bundle (id),
    proposal_id {uuid} NOT NULL REFERENCES proposal (id),
    sort_key {bytes} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('praktik', 'small-job', 'hybrid')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'agreed', 'running', 'interrupted', 'ended', 'cancelled')),
    purpose TEXT,
    separation TEXT,
    mentor TEXT NOT NULL,
    from_date TEXT NOT NULL,
    to_date TEXT,
    praktik_minutes INTEGER NOT NULL,
    ordinary_minutes INTEGER NOT NULL,
    vitas_state TEXT NOT NULL,
    vitas_reference TEXT,
    statement_fte INTEGER,
    statement_heard TEXT,
    statement_by TEXT,
    statement_on TEXT,
    statement_reference TEXT,
    cause TEXT,
    tried TEXT,
    outcome TEXT,
    ended_on TEXT,
    created_at {bigint} NOT NULL,
    version {bigint} NOT NULL,
    CHECK ((kind = 'small-job') = (purpose IS NULL)),
    CHECK ((kind = 'hybrid') = (separation IS NOT NULL)),
    CHECK (kind = 'small-job' OR to_date IS NOT NULL),
    CHECK ((state = 'interrupted') = (cause IS NOT NULL)),
    CHECK (state NOT IN ('interrupted', 'ended') OR ended_on IS NOT NULL),
    CHECK ((statement_by IS NULL) = (statement_on IS NULL))
);
-- A small job is somebody's once at a time.
CREATE UNIQUE INDEX placement_bundle ON placement (bundle_id) WHERE state IN ('draft', 'agreed', 'running');
CREATE INDEX placement_order ON placement (organisation_id, sort_key, id);
CREATE INDEX placement_company ON placement (company_id, sort_key, id);
CREATE INDEX placement_citizen ON placement (citizen_id, sort_key, id);
CREATE INDEX placement_unit ON placement (unit_id, state);

CREATE TABLE placement_time (
    placement_id {uuid} NOT NULL REFERENCES placement (id),
    day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6),
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL CHECK (to_minute > from_minute),
    kind TEXT NOT NULL CHECK (kind IN ('praktik', 'ordinary')),
    PRIMARY KEY (placement_id, day, from_minute)
);

-- The tasks as they were called on the day of the agreement.
CREATE TABLE placement_task (
    placement_id {uuid} NOT NULL REFERENCES placement (id),
    n INTEGER NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (placement_id, n)
);

CREATE TABLE placement_step (
    placement_id {uuid} NOT NULL REFERENCES placement (id),
    n INTEGER NOT NULL,
    step TEXT NOT NULL,
    at {bigint} NOT NULL,
    by_user {uuid},
    role TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (placement_id, n)
);

-- What a rule of law said when it was asked, with the numbers it used and where it stands.
CREATE TABLE placement_verdict (
    placement_id {uuid} NOT NULL REFERENCES placement (id),
    n INTEGER NOT NULL,
    rule TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'guidance-yes', 'guidance-no', 'unknown')),
    -- The whole answer for programs, and what people were told.
    document TEXT NOT NULL,
    said_da TEXT NOT NULL,
    said_en TEXT NOT NULL,
    at {bigint} NOT NULL,
    PRIMARY KEY (placement_id, n)
);
