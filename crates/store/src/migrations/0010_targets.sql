-- Numbers that indicators are to come to.

CREATE TABLE target (
    partnership_id {uuid} NOT NULL REFERENCES partnership (id),
    indicator TEXT NOT NULL,
    by_date TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    source TEXT NOT NULL,
    set_at {bigint} NOT NULL,
    set_by {uuid},
    PRIMARY KEY (partnership_id, indicator, by_date)
);
