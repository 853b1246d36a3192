-- What counts and checks need of many rows, read without the rows themselves.

-- What a card says, and who has no hours yet.
CREATE INDEX citizen_card ON citizen
    (organisation_id, protected, weekly_minutes, slots, skills_can, skills_trainable);
-- Whether a person may be seen.
CREATE INDEX citizen_protected ON citizen (id, protected);
-- Whether anything came of a proposal.
CREATE INDEX placement_proposal ON placement (proposal_id, state);
-- How many hours the open small jobs are.
CREATE INDEX bundle_minutes ON bundle (company_id, state, weekly_minutes);
