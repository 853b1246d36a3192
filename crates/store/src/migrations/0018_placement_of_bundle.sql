-- Whether a small job is taken is asked of every one on a start page; the unique index holds only some states.
CREATE INDEX placement_of_bundle ON placement (bundle_id, state);
