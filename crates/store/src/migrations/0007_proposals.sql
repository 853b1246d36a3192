-- Proposals: one person and one small job. What the citizen says stands apart, where it can be deleted.

CREATE TABLE proposal (
    id {uuid} PRIMARY KEY,
    organisation_id {uuid} NOT NULL REFERENCES organisation (id),
    citizen_id {uuid} NOT NULL REFERENCES citizen (id),
    bundle_id {uuid} NOT NULL REFERENCES bundle (id),
    company_id {uuid} NOT NULL REFERENCES company (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'declined', 'released', 'withdrawn')),
    -- The newest first: the time counted backwards.
    sort_key {bytes} NOT NULL,
    helps TEXT NOT NULL CHECK (helps IN ('lives-of', 'grows', 'limits', 'labour-plan')),
    why TEXT NOT NULL,
    proposed_by {uuid} NOT NULL,
    proposed_at {bigint} NOT NULL,
    -- The day from which the company sees it.
    asked_on TEXT NOT NULL,
    reason TEXT,
    certificate TEXT,
    words TEXT,
    words_held {bool} NOT NULL DEFAULT FALSE,
    basis TEXT,
    basis_words TEXT,
    version {bigint} NOT NULL,
    CHECK (state <> 'declined' OR reason IS NOT NULL),
    -- What was a no when it was withdrawn keeps its reason.
    CHECK (reason IS NULL OR state IN ('declined', 'withdrawn')),
    CHECK (words IS NULL OR reason IS NOT NULL),
    CHECK (state <> 'released' OR (basis IS NOT NULL AND basis_words IS NOT NULL))
);
-- Of those that something can still come of, one for a person and a small job.
CREATE UNIQUE INDEX proposal_open ON proposal (citizen_id, bundle_id)
    WHERE state IN ('waiting', 'accepted', 'released');
CREATE INDEX proposal_order ON proposal (organisation_id, sort_key, id);
CREATE INDEX proposal_state ON proposal (organisation_id, state, sort_key, id);
CREATE INDEX proposal_company ON proposal (company_id, sort_key, id);
CREATE INDEX proposal_citizen ON proposal (citizen_id, sort_key, id);
CREATE INDEX proposal_bundle ON proposal (bundle_id);

CREATE TABLE proposal_step (
    proposal_id {uuid} NOT NULL REFERENCES proposal (id),
    n INTEGER NOT NULL,
    step TEXT NOT NULL,
    at {bigint} NOT NULL,
    by_user {uuid},
    role TEXT NOT NULL,
    PRIMARY KEY (proposal_id, n)
);

-- Dialogue: deleted by the citizen, in no list, count or file.
CREATE TABLE proposal_saying (
    proposal_id {uuid} PRIMARY KEY REFERENCES proposal (id),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'talk-first')),
    words TEXT,
    how TEXT NOT NULL CHECK (how IN ('own', 'together')),
    at {bigint} NOT NULL
);
