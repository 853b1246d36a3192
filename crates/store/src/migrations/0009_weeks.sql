-- Hours: what is said of each week, what counts of it, and praktik that becomes work.

-- A statement about a week of a placement; none is ever changed or taken away.
CREATE TABLE week_entry (
    placement_id {uuid} NOT NULL REFERENCES placement (id),
    -- The Monday.
    week TEXT NOT NULL,
    n INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('company', 'municipality', 'citizen')),
    settles BOOLEAN NOT NULL,
    at {bigint} NOT NULL,
    by_user {uuid},
    role TEXT NOT NULL,
    PRIMARY KEY (placement_id, week, n)
);
CREATE INDEX week_entry_week ON week_entry (week, placement_id);

-- The days of a statement on which anything was done or missed.
CREATE TABLE week_entry_day (
    placement_id {uuid} NOT NULL,
    week TEXT NOT NULL,
    n INTEGER NOT NULL,
    day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6),
    praktik_minutes INTEGER NOT NULL CHECK (praktik_minutes >= 0),
    ordinary_minutes INTEGER NOT NULL CHECK (ordinary_minutes >= 0),
    absence TEXT CHECK (absence IN ('ill', 'agreed', 'child-ill', 'holiday', 'did-not-come', 'closed')),
    PRIMARY KEY (placement_id, week, n, day),
    FOREIGN KEY (placement_id, week, n) REFERENCES week_entry (placement_id, week, n),
    CHECK (praktik_minutes + ordinary_minutes <= 1440)
);

-- What counts, by day: made from the statements in the same transaction, and nothing else.
CREATE TABLE day_hours (
    placement_id {uuid} NOT NULL REFERENCES placement (id),
    date TEXT NOT NULL,
    -- The Monday of its week.
    week TEXT NOT NULL,
    praktik_minutes INTEGER NOT NULL,
    ordinary_minutes INTEGER NOT NULL,
    PRIMARY KEY (placement_id, date)
);
CREATE INDEX day_hours_date ON day_hours (date, placement_id);

-- Whether what was said of a week differs and has to be talked about.
CREATE TABLE week_differs (
    placement_id {uuid} NOT NULL REFERENCES placement (id),
    week TEXT NOT NULL,
    PRIMARY KEY (placement_id, week)
);

CREATE TABLE conversion (
    placement_id {uuid} NOT NULL REFERENCES placement (id),
    n INTEGER NOT NULL,
    from_date TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    why TEXT NOT NULL,
    separation TEXT,
    at {bigint} NOT NULL,
    by_user {uuid},
    role TEXT NOT NULL,
    PRIMARY KEY (placement_id, n)
);

-- The week from a conversion on.
CREATE TABLE later_time (
    placement_id {uuid} NOT NULL,
    n INTEGER NOT NULL,
    day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 6),
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL CHECK (to_minute > from_minute),
    kind TEXT NOT NULL CHECK (kind IN ('praktik', 'ordinary')),
    PRIMARY KEY (placement_id, n, day, from_minute),
    FOREIGN KEY (placement_id, n) REFERENCES conversion (placement_id, n)
);
