-- What must be in order before an organisation keeps a real person: who stood for it, and who took it back. Nothing
-- is ever changed; the last row of an item counts.

CREATE TABLE checklist_tick (
    id {uuid} PRIMARY KEY,
    organisation_id {uuid} NOT NULL REFERENCES organisation (id),
    item TEXT NOT NULL,
    -- Without a day the tick before is taken back.
    happened_on TEXT,
    reference TEXT NOT NULL,
    by_user {uuid},
    at {bigint} NOT NULL
);
CREATE INDEX checklist_tick_organisation ON checklist_tick (organisation_id, item, at);
