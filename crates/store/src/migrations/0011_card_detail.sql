-- How much of a person the card of a proposal says. A proposal of before says the area alone until somebody
-- looks again: the fewest words are the safe ones.

ALTER TABLE proposal ADD COLUMN card_detail TEXT NOT NULL DEFAULT 'area';
ALTER TABLE proposal ADD COLUMN card_chosen {bool} NOT NULL DEFAULT FALSE;
