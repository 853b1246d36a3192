-- Whose days lie in a week is asked of every company's placements by their days, with whose and where.
CREATE INDEX placement_days ON placement
    (organisation_id, state, from_date, to_date, ended_on, company_id, citizen_id);
