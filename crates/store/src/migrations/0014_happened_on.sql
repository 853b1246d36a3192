-- The day on which something happened in VITAS, which is not always the day on which it is written down.
ALTER TABLE placement_step ADD COLUMN happened_on TEXT;
ALTER TABLE placement ADD COLUMN vitas_on TEXT;
