-- Organisations and people who log in.

CREATE TABLE partnership (
    id {uuid} PRIMARY KEY,
    name TEXT NOT NULL,
    invented {bool} NOT NULL
);

CREATE TABLE organisation (
    id {uuid} PRIMARY KEY,
    partnership_id {uuid} NOT NULL REFERENCES partnership (id),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_key {bytes} NOT NULL,
    municipality_code TEXT,
    data_version {bigint} NOT NULL DEFAULT 1
);
CREATE INDEX organisation_partnership ON organisation (partnership_id);

-- An account is kept by one organisation; memberships say where its user acts.
CREATE TABLE app_user (
    id {uuid} PRIMARY KEY,
    organisation_id {uuid} NOT NULL REFERENCES organisation (id),
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key {bytes} NOT NULL,
    password_hash TEXT,
    language TEXT NOT NULL CHECK (language IN ('da', 'en')),
    one_click {bool} NOT NULL DEFAULT FALSE,
    disabled_at {bigint},
    created_at {bigint} NOT NULL,
    version {bigint} NOT NULL
);
CREATE INDEX app_user_order ON app_user (organisation_id, sort_key, id);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- Code lists that the installation holds; the product's own compact lists fill them at first.

CREATE TABLE occupation (
    code TEXT PRIMARY KEY,
    level INTEGER NOT NULL,
    parent_code TEXT,
    title_da TEXT NOT NULL,
    title_en TEXT,
    aliases TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL
);

CREATE TABLE industry (
    code TEXT PRIMARY KEY,
    label_da TEXT NOT NULL,
    group_code TEXT,
    group_label_da TEXT,
    search_key TEXT NOT NULL
);

CREATE TABLE municipality (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    sort_key {bytes} NOT NULL,
    region_code TEXT,
    area TEXT,
    invented {bool} NOT NULL DEFAULT FALSE
);

CREATE TABLE postal_code (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    search_key TEXT NOT NULL,
    lat_e5 INTEGER,
    lon_e5 INTEGER,
    invented {bool} NOT NULL DEFAULT FALSE,
    -- Known only as part of a run of codes: left out of exports, until the whole list comes in.
    of_run {bool} NOT NULL DEFAULT FALSE
);

-- Companies.

CREATE TABLE company (
    id {uuid} PRIMARY KEY,
    organisation_id {uuid} NOT NULL REFERENCES organisation (id),
    partnership_id {uuid} NOT NULL REFERENCES partnership (id),
    cvr TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_key {bytes} NOT NULL,
    search_key TEXT NOT NULL,
    industry_code TEXT,
    invented {bool} NOT NULL,
    lives_of TEXT,
    grows TEXT,
    limits TEXT,
    motive TEXT,
    motive_words TEXT,
    labour_plan TEXT,
    created_at {bigint} NOT NULL,
    updated_at {bigint} NOT NULL,
    version {bigint} NOT NULL,
    UNIQUE (partnership_id, cvr)
);
CREATE INDEX company_order ON company (partnership_id, sort_key, id);
CREATE INDEX company_industry ON company (partnership_id, industry_code);

CREATE TABLE unit (
    id {uuid} PRIMARY KEY,
    company_id {uuid} NOT NULL REFERENCES company (id),
    p_number TEXT,
    name TEXT NOT NULL,
    sort_key {bytes} NOT NULL,
    postal_code TEXT,
    version {bigint} NOT NULL,
    UNIQUE (company_id, p_number)
);
CREATE INDEX unit_company ON unit (company_id, sort_key);

CREATE TABLE fte_month (
    unit_id {uuid} NOT NULL REFERENCES unit (id),
    month TEXT NOT NULL,
    fte_hundredths INTEGER NOT NULL CHECK (fte_hundredths >= 0),
    source TEXT NOT NULL,
    PRIMARY KEY (unit_id, month)
);

CREATE TABLE contact (
    id {uuid} PRIMARY KEY,
    company_id {uuid} NOT NULL REFERENCES company (id),
    name TEXT NOT NULL,
    sort_key {bytes} NOT NULL,
    work_function TEXT,
    phone TEXT,
    email TEXT,
    version {bigint} NOT NULL
);
CREATE INDEX contact_company ON contact (company_id, sort_key);

-- Positions, tasks, bundles.

CREATE TABLE position (
    id {uuid} PRIMARY KEY,
    company_id {uuid} NOT NULL REFERENCES company (id),
    unit_id {uuid} NOT NULL REFERENCES unit (id),
    reference TEXT,
    title TEXT NOT NULL,
    sort_key {bytes} NOT NULL,
    occupation_code TEXT,
    people INTEGER,
    version {bigint} NOT NULL,
    UNIQUE (company_id, reference)
);
CREATE INDEX position_company ON position (company_id, sort_key);
CREATE INDEX position_unit ON position (unit_id);

CREATE TABLE task (
    id {uuid} PRIMARY KEY,
    company_id {uuid} NOT NULL REFERENCES company (id),
    position_id {uuid} NOT NULL REFERENCES position (id),
    reference TEXT,
    title TEXT NOT NULL,
    sort_key {bytes} NOT NULL,
    description TEXT,
    weekly_minutes INTEGER NOT NULL CHECK (weekly_minutes > 0),
    times_per_week INTEGER,
    slots {bigint} NOT NULL,
    demands {bigint} NOT NULL,
    skills TEXT NOT NULL,
    certificates TEXT NOT NULL,
    now_function TEXT,
    movable {bool} NOT NULL,
    learning_days INTEGER,
    catalogue TEXT,
    version {bigint} NOT NULL,
    UNIQUE (company_id, reference)
);
CREATE INDEX task_position ON task (position_id, sort_key);
CREATE INDEX task_company ON task (company_id);

CREATE TABLE bundle (
    id {uuid} PRIMARY KEY,
    company_id {uuid} NOT NULL REFERENCES company (id),
    unit_id {uuid} NOT NULL REFERENCES unit (id),
    title TEXT NOT NULL,
    sort_key {bytes} NOT NULL,
    legal_form TEXT NOT NULL CHECK (legal_form IN ('job', 'praktik')),
    purpose TEXT,
    steps TEXT,
    responsible TEXT,
    ends_on TEXT,
    starts_on TEXT NOT NULL,
    weekly_minutes INTEGER NOT NULL,
    freed_minutes INTEGER,
    demands {bigint} NOT NULL,
    slots {bigint} NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
    created_at {bigint} NOT NULL,
    version {bigint} NOT NULL,
    CHECK (legal_form = 'job' OR (purpose IS NOT NULL AND steps IS NOT NULL AND responsible IS NOT NULL
        AND ends_on IS NOT NULL AND freed_minutes IS NULL))
);
CREATE INDEX bundle_company ON bundle (company_id, state, sort_key);
CREATE INDEX bundle_unit ON bundle (unit_id);

-- The key on task_id alone is the rule «task once».
CREATE TABLE bundle_task (
    task_id {uuid} PRIMARY KEY REFERENCES task (id),
    bundle_id {uuid} NOT NULL REFERENCES bundle (id)
);
CREATE INDEX bundle_task_bundle ON bundle_task (bundle_id);

-- Citizens: of one organisation, never shared.

CREATE TABLE citizen (
    id {uuid} PRIMARY KEY,
    organisation_id {uuid} NOT NULL REFERENCES organisation (id),
    reference TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_key {bytes} NOT NULL,
    search_key TEXT NOT NULL,
    invented {bool} NOT NULL,
    protected {bool} NOT NULL,
    postal_code TEXT,
    weekly_minutes INTEGER,
    slots {bigint},
    transport TEXT,
    travel_limit INTEGER,
    skills_can TEXT NOT NULL,
    skills_trainable TEXT NOT NULL,
    skills_cannot TEXT NOT NULL,
    registered_on TEXT NOT NULL,
    created_at {bigint} NOT NULL,
    updated_at {bigint} NOT NULL,
    version {bigint} NOT NULL,
    UNIQUE (organisation_id, reference)
);
CREATE INDEX citizen_order ON citizen (organisation_id, sort_key, id);

CREATE TABLE citizen_consideration (
    citizen_id {uuid} NOT NULL REFERENCES citizen (id),
    function_index INTEGER NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
    instruction TEXT,
    PRIMARY KEY (citizen_id, function_index)
);

CREATE TABLE citizen_certificate (
    citizen_id {uuid} NOT NULL REFERENCES citizen (id),
    certificate TEXT NOT NULL,
    expires_on TEXT,
    PRIMARY KEY (citizen_id, certificate)
);

CREATE TABLE citizen_do_not_place (
    citizen_id {uuid} NOT NULL REFERENCES citizen (id),
    company_id {uuid} NOT NULL REFERENCES company (id),
    PRIMARY KEY (citizen_id, company_id)
);

CREATE TABLE citizen_group (
    citizen_id {uuid} NOT NULL REFERENCES citizen (id),
    group_code TEXT NOT NULL,
    from_date TEXT NOT NULL,
    to_date TEXT,
    PRIMARY KEY (citizen_id, from_date)
);

CREATE TABLE programme (
    id {uuid} PRIMARY KEY,
    partnership_id {uuid} NOT NULL REFERENCES partnership (id),
    name TEXT NOT NULL,
    partners TEXT NOT NULL,
    from_date TEXT NOT NULL,
    to_date TEXT,
    UNIQUE (partnership_id, name)
);

CREATE TABLE registration (
    citizen_id {uuid} NOT NULL REFERENCES citizen (id),
    programme_id {uuid} NOT NULL REFERENCES programme (id),
    from_date TEXT NOT NULL,
    to_date TEXT,
    PRIMARY KEY (citizen_id, programme_id, from_date)
);

-- Memberships come after companies and citizens, because a manager has a company and a citizen is one.

CREATE TABLE membership (
    id {uuid} PRIMARY KEY,
    user_id {uuid} NOT NULL REFERENCES app_user (id),
    organisation_id {uuid} NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL,
    company_id {uuid} REFERENCES company (id),
    citizen_id {uuid} REFERENCES citizen (id),
    ended_at {bigint}
);
CREATE INDEX membership_user ON membership (user_id);
CREATE INDEX membership_organisation ON membership (organisation_id, role);

CREATE TABLE session (
    token_hash {bytes} PRIMARY KEY,
    user_id {uuid} NOT NULL REFERENCES app_user (id),
    membership_id {uuid} NOT NULL REFERENCES membership (id),
    csrf TEXT NOT NULL,
    created_at {bigint} NOT NULL,
    last_used_at {bigint} NOT NULL,
    expires_at {bigint} NOT NULL
);
CREATE INDEX session_of_user ON session (user_id);

CREATE TABLE log_in_failure (
    email TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at {bigint} NOT NULL
);

-- A form's request id: a second post of the same form gets the first one's answer.

CREATE TABLE request_key (
    id {uuid} PRIMARY KEY,
    user_id {uuid},
    answer TEXT NOT NULL,
    at {bigint} NOT NULL
);

-- Files brought in.

CREATE TABLE import_run (
    id {uuid} PRIMARY KEY,
    organisation_id {uuid} NOT NULL REFERENCES organisation (id),
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    at {bigint} NOT NULL,
    by_user {uuid},
    dry_run {bool} NOT NULL,
    applied {bool} NOT NULL,
    rows_read INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    refused INTEGER NOT NULL
);
CREATE INDEX import_run_organisation ON import_run (organisation_id, at);

CREATE TABLE import_fate (
    import_id {uuid} NOT NULL REFERENCES import_run (id),
    line INTEGER NOT NULL,
    position INTEGER NOT NULL,
    fate TEXT NOT NULL CHECK (fate IN ('added', 'changed', 'unchanged', 'refused')),
    label TEXT NOT NULL,
    field TEXT,
    refusal_da TEXT,
    refusal_en TEXT,
    PRIMARY KEY (import_id, line, position)
);

-- What happened, for the worker.

CREATE TABLE outbox (
    id {uuid} PRIMARY KEY,
    organisation_id {uuid},
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    at {bigint} NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    leased_until {bigint},
    done_at {bigint},
    failed_at {bigint}
);
CREATE INDEX outbox_waiting ON outbox (at) WHERE done_at IS NULL;
