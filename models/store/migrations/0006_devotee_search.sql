-- How devotees are found: by the sound of any part of the name, by the first or last digits of a phone; and which of
-- them may be the same person. Derived from devotees and never synced: rebuilt after a restore, proved by `verify`.

-- name_key: the words of the name in Latin sounds. twin_key: name and address, equal for likely twins.
-- n grows with each registration: what is found is ordered by it, the latest first.
CREATE TABLE devotee_keys (
    temple_id {id} NOT NULL,
    n {serial},
    devotee_id {id} NOT NULL,
    name_key TEXT NOT NULL,
    twin_key TEXT{postgres},
    words tsvector GENERATED ALWAYS AS (array_to_tsvector(string_to_array(name_key, ' '))) STORED{end}
) {local};
CREATE UNIQUE INDEX devotee_keys_devotee ON devotee_keys ({t}devotee_id);
CREATE INDEX devotee_keys_twins ON devotee_keys ({t}twin_key) WHERE twin_key IS NOT NULL;

-- Every word that stands in some name_key, and its endings of three letters and more: the inside of a word
-- (shivaKUMAR) is looked up here. Words that no name has any more do no harm.
-- temple_id stands last, as SQLite stores it: integrity_check of 3.40 misreads such a table otherwise.
CREATE TABLE devotee_word_parts (
    part TEXT{postgres} COLLATE "C"{end} NOT NULL,
    word TEXT NOT NULL,
    temple_id {id} NOT NULL,
    PRIMARY KEY ({t}part, word)
) {strict};
{sqlite}
-- A prefix index for each length of a half-typed word, so that the first letter costs no more than the last.
CREATE VIRTUAL TABLE devotee_names USING fts5(name_key, content='devotee_keys', content_rowid='n', detail=none,
    columnsize=0, prefix='1 2 3 4 5 6 7 8',
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'");
CREATE INDEX devotees_phone_end ON devotees (substr(phone, -4)) WHERE phone IS NOT NULL;
CREATE INDEX devotees_alternate_phone_end ON devotees (substr(alternate_phone, -4)) WHERE alternate_phone IS NOT NULL;
{end}
{postgres}
CREATE INDEX devotee_keys_words ON devotee_keys USING gin (words);
CREATE INDEX devotees_phone_start ON devotees (temple_id, phone text_pattern_ops) WHERE phone IS NOT NULL;
CREATE INDEX devotees_alternate_phone_start ON devotees (temple_id, alternate_phone text_pattern_ops)
    WHERE alternate_phone IS NOT NULL;
CREATE INDEX devotees_phone_end ON devotees (temple_id, right(phone, 4)) WHERE phone IS NOT NULL;
CREATE INDEX devotees_alternate_phone_end ON devotees (temple_id, right(alternate_phone, 4))
    WHERE alternate_phone IS NOT NULL;
{end}
