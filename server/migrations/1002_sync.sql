{postgres}SET LOCAL search_path TO public;{end}
{sqlite}
CREATE TABLE temple_sync (
    temple_id BLOB NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL DEFAULT 0,
    min_seq INTEGER NOT NULL DEFAULT 0,
    hlc INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE TRIGGER temples_listed AFTER INSERT ON temples
    BEGIN INSERT OR IGNORE INTO temple_sync (temple_id) VALUES (NEW.temple_id); END;
{end}
-- The computers of a temple. A row is never deleted, so that a counter's code is never given twice. last_op_seq: every
-- operation of the device up to it has an answer that stays. cursor_seq: how far it said it has read the changes.
-- drained_at: when it last said that it had nothing more to send.
CREATE TABLE devices (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    public_key {bytes} NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('active', 'revoked', 'forked')),
    status_reason TEXT,
    db_epoch {bytes} NOT NULL,
    last_op_seq {int} NOT NULL DEFAULT 0,
    cursor_seq {int} NOT NULL DEFAULT 0,
    last_seen_at {int},
    drained_at {int},
    app_version TEXT NOT NULL,
    schema_ver {int} NOT NULL DEFAULT 0,
    skew_ms {int} NOT NULL DEFAULT 0,
    duplicates {int} NOT NULL DEFAULT 0,
    registered_at {int} NOT NULL,
    registered_by {id},
    replaces {id},
    revoked_at {int},
    revoked_by {id},
    {pk}
) {strict};
CREATE UNIQUE INDEX devices_code ON devices ({t}code);

-- Invitations: good once, until they expire; only their hash is kept. Those for a temple that is not here yet stand under
-- the id of nobody's temple, ffffffff-….
CREATE TABLE device_codes (
    code_hash {bytes} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('device', 'temple')),
    made_at {int} NOT NULL,
    made_by {id},
    expires_at {int} NOT NULL,
    used_at {int},
    used_by {id},
    temple_id {id} NOT NULL,
    PRIMARY KEY ({t}code_hash)
) {strict};

-- What became of every operation that a counter pushed, for ever: the same one again is answered from here.
CREATE TABLE sync_op (
    device_id {id} NOT NULL,
    op_seq {int} NOT NULL,
    op_id {id} NOT NULL,
    sha256 {bytes} NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('applied', 'conflict', 'parked', 'discarded')),
    code TEXT,
    first_seq {int} NOT NULL DEFAULT 0,
    last_seq {int} NOT NULL DEFAULT 0,
    parked_body TEXT,
    received_at {int} NOT NULL,
    temple_id {id} NOT NULL,
    PRIMARY KEY ({t}device_id, op_seq)
) {strict};
CREATE UNIQUE INDEX sync_op_id ON sync_op ({t}op_id);
CREATE INDEX sync_op_parked ON sync_op ({t}received_at) WHERE status = 'parked';

-- Which rows a parked operation touches: what stands on them waits.
CREATE TABLE sync_parked_row (
    row_id {id} NOT NULL,
    device_id {id} NOT NULL,
    op_seq {int} NOT NULL,
    temple_id {id} NOT NULL,
    PRIMARY KEY ({t}row_id, device_id, op_seq)
) {strict};

-- The temple's changes in the order of their numbers: pointers to rows, which say themselves what they hold. op_last: the
-- number at which the operation is whole.
CREATE TABLE sync_log (
    seq {int} NOT NULL,
    tbl {int} NOT NULL,
    row_id {id} NOT NULL,
    op_id {id} NOT NULL,
    op_last {int} NOT NULL,
    device_id {id} NOT NULL,
    logged_at {int} NOT NULL,
    temple_id {id} NOT NULL,
    PRIMARY KEY ({t}seq)
) {strict};

-- The highest number of each counter's series, and the ones below it that have not come yet.
CREATE TABLE series_hwm (
    code TEXT NOT NULL,
    fy TEXT NOT NULL,
    kind TEXT NOT NULL,
    last_no {int} NOT NULL,
    temple_id {id} NOT NULL,
    PRIMARY KEY ({t}code, fy, kind)
) {strict};
CREATE TABLE series_holes (
    code TEXT NOT NULL,
    fy TEXT NOT NULL,
    kind TEXT NOT NULL,
    no {int} NOT NULL,
    since_at {int} NOT NULL,
    temple_id {id} NOT NULL,
    PRIMARY KEY ({t}code, fy, kind, no)
) {strict};

-- Seats of a slot that a counter may sell without asking. used: those of its sales that have arrived.
CREATE TABLE slot_grants (
    slot_id {id} NOT NULL,
    device_id {id} NOT NULL,
    seva_id {id} NOT NULL,
    batch_id {id},
    seva_date TEXT NOT NULL,
    granted {int} NOT NULL CHECK (granted >= 0),
    used {int} NOT NULL CHECK (used >= 0),
    lease_until_at {int} NOT NULL,
    version {int} NOT NULL,
    temple_id {id} NOT NULL,
    PRIMARY KEY ({t}slot_id, device_id)
) {strict};

-- What a revoked device still sent, and what came under a number that another operation has: an administrator lets it in
-- or puts it away. Never deleted.
CREATE TABLE sync_quarantine (
    device_id {id} NOT NULL,
    op_seq {int} NOT NULL,
    op_id {id} NOT NULL,
    sha256 {bytes} NOT NULL,
    type TEXT NOT NULL,
    biz_date TEXT NOT NULL,
    body TEXT NOT NULL,
    received_at {int} NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('kept', 'released', 'discarded')),
    decided_at {int},
    decided_by {id},
    reason TEXT,
    temple_id {id} NOT NULL,
    PRIMARY KEY ({t}device_id, op_id)
) {strict};
{postgres}
-- Whoever writes a row that counters pull must hold the temple's turn, and give the row its number before the commit.
CREATE FUNCTION mm_only_in_turn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('app.sync_tx', true), '') <> 'on' THEN
        RAISE EXCEPTION 'written outside of the change sequence: %', TG_TABLE_NAME USING ERRCODE = 'MM002';
    END IF;
    RETURN NULL;
END $$;
SET LOCAL search_path TO mm_server, public;
{end}
