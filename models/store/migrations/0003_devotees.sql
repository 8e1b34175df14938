-- Devotees and their households. A phone is optional and not unique: families share one.

CREATE TABLE households (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    name TEXT NOT NULL,
    head_devotee_id {id},
    {master},
    {pk}
) {strict};

CREATE TABLE devotees (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    name TEXT NOT NULL,
    name_local TEXT,
    phone TEXT,
    alternate_phone TEXT,
    email TEXT,
    address TEXT,
    city TEXT,
    state TEXT,
    pin_code TEXT,
    gotra TEXT,
    nakshatra TEXT,
    rashi TEXT,
    birth_date TEXT,
    household_id {id},
    relation TEXT,
    language TEXT,
    pan_sealed {bytes},
    pan_masked TEXT,
    pan_hash {bytes},
    allows_messages {int} NOT NULL DEFAULT 0 CHECK (allows_messages IN (0, 1)),
    allows_name_display {int} NOT NULL DEFAULT 0 CHECK (allows_name_display IN (0, 1)),
    notes TEXT,
    merged_into {id},
    created_at {int} NOT NULL,
    {master},
    {pk},
    {ref household_id households},
    {ref merged_into devotees}
) {strict};
CREATE INDEX devotees_phone ON devotees ({t}phone) WHERE phone IS NOT NULL;
CREATE INDEX devotees_alternate_phone ON devotees ({t}alternate_phone) WHERE alternate_phone IS NOT NULL;
CREATE INDEX devotees_household ON devotees ({t}household_id) WHERE household_id IS NOT NULL;
CREATE INDEX devotees_merged ON devotees ({t}merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX devotees_pan ON devotees ({t}pan_hash) WHERE pan_hash IS NOT NULL;

CREATE TABLE devotee_merges (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    from_id {id} NOT NULL,
    into_id {id} NOT NULL,
    merged_at {int} NOT NULL,
    user_id {id} NOT NULL{fact},
    {pk},
    {ref from_id devotees},
    {ref into_id devotees}
) {strict};
CREATE INDEX devotee_merges_from ON devotee_merges ({t}from_id);
{immutable devotee_merges}

CREATE TABLE devotee_unmerges (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    merge_id {id} NOT NULL,
    unmerged_at {int} NOT NULL,
    user_id {id} NOT NULL{fact},
    {pk},
    {ref merge_id devotee_merges}
) {strict};
CREATE UNIQUE INDEX devotee_unmerges_merge ON devotee_unmerges ({t}merge_id);
{immutable devotee_unmerges}
