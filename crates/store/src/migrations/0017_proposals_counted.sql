-- Changes of proposals are counted too: what a start page counts is kept until something of it changes. Nothing is
-- kept while a database is migrated, so counting begins anew.
DROP TABLE change_count;
CREATE TABLE change_count (
    kind TEXT PRIMARY KEY CHECK (kind IN ('people', 'jobs', 'hours', 'proposals')),
    n {bigint} NOT NULL
);
INSERT INTO change_count (kind, n) VALUES ('people', 0), ('jobs', 0), ('hours', 0), ('proposals', 0);
