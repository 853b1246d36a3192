-- How often something changed that a copy in memory was made of: people, small jobs with their companies, hours.

CREATE TABLE change_count (
    kind TEXT PRIMARY KEY CHECK (kind IN ('people', 'jobs', 'hours')),
    n {bigint} NOT NULL
);
INSERT INTO change_count (kind, n) VALUES ('people', 0), ('jobs', 0), ('hours', 0);
