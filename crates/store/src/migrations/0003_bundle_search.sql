-- Small jobs are found by their own name, too. What stands is folded as far as SQL can; a changed row is
-- folded as every other search key.

ALTER TABLE bundle ADD COLUMN search_key TEXT NOT NULL DEFAULT '';

UPDATE bundle SET search_key = replace(replace(replace(replace(replace(replace(lower(title),
    'æ', 'ae'), 'Æ', 'ae'), 'ø', 'oe'), 'Ø', 'oe'), 'å', 'aa'), 'Å', 'aa');
