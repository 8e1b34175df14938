-- Temples, people who work there, the audit chain, and the outbox.

CREATE TABLE store_info (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) {local};

CREATE TABLE temples (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_local TEXT,
    trust_name TEXT,
    address TEXT,
    city TEXT,
    state TEXT,
    pin_code TEXT,
    phone TEXT,
    email TEXT,
    registration_no TEXT,
    pan TEXT,
    latitude_udeg {int},
    longitude_udeg {int},
    time_zone TEXT NOT NULL,
    language TEXT NOT NULL,
    receipt_language TEXT NOT NULL,
    trust_kind TEXT NOT NULL DEFAULT 'religious' CHECK (trust_kind IN ('religious', 'charitable', 'mixed')),
    deduction_route TEXT NOT NULL DEFAULT 'none' CHECK (deduction_route IN ('none', 'approval', 'notified')),
    deduction_reference TEXT,
    deduction_order_on TEXT,
    deduction_from TEXT,
    deduction_upto TEXT,
    signatory TEXT,
    receipt_note TEXT,
    upi_vpa TEXT,
    logo {bytes},
    created_at {int} NOT NULL,
    {master},
    {pk}
) {strict};

CREATE TABLE settings (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    {master},
    {pk}
) {strict};
CREATE UNIQUE INDEX settings_key ON settings ({t}key);

CREATE TABLE temple_keys (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('data', 'signing')),
    public_key {bytes},
    sealed {bytes} NOT NULL,
    created_at {int} NOT NULL,
    {master},
    {pk}
) {strict};

CREATE TABLE users (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    username TEXT NOT NULL,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    pin_hash TEXT,
    language TEXT,
    is_disabled {int} NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
    created_at {int} NOT NULL,
    {master},
    {pk}
) {strict};
CREATE UNIQUE INDEX users_username ON users ({t}username);

CREATE TABLE login_states (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    failures {int} NOT NULL,
    locked_until_at {int} NOT NULL,
    {pk}
) {strict};

CREATE TABLE counters (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    device_id {id} NOT NULL,
    is_active {int} NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    created_at {int} NOT NULL,
    {master},
    {pk}
) {strict};
CREATE UNIQUE INDEX counters_code ON counters ({t}code);

CREATE TABLE audit_events (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    device_id {id} NOT NULL,
    chain_no {int} NOT NULL,
    happened_at {int} NOT NULL,
    user_id {id},
    counter_code TEXT NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id {id} NOT NULL,
    before_json TEXT,
    after_json TEXT,
    reason TEXT,
    app_version TEXT NOT NULL,
    previous_hash {bytes} NOT NULL,
    hash {bytes} NOT NULL{fact},
    {pk}
) {strict};
CREATE UNIQUE INDEX audit_events_chain ON audit_events ({t}device_id, chain_no);
CREATE INDEX audit_events_entity ON audit_events ({t}entity_id, chain_no);
{immutable audit_events}

-- The last number given in each receipt or voucher series; numbers are dense and never reused.
CREATE TABLE series (
    temple_id {id} NOT NULL,
    code TEXT NOT NULL,
    fy TEXT NOT NULL,
    kind TEXT NOT NULL,
    last_no {int} NOT NULL CHECK (last_no >= 1),
    PRIMARY KEY ({t}code, fy, kind)
) {strict};

CREATE TABLE drafts (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    user_id {id} NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'parked')),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    updated_at {int} NOT NULL,
    {pk}
) {strict};

CREATE TABLE sync_device (
    temple_id {id} NOT NULL PRIMARY KEY,
    device_id {id} NOT NULL,
    code TEXT NOT NULL,
    db_epoch {bytes} NOT NULL,
    registered_at {int},
    schema_ver {int} NOT NULL
) {local};

-- One row an operation: the bundle of rows that one use case wrote. state: 0 new, 1 acknowledged, 2 parked.
CREATE TABLE sync_outbox (
    op_seq {serial},
    temple_id {id} NOT NULL,
    op_id {id} NOT NULL UNIQUE,
    type TEXT NOT NULL,
    schema_ver {int} NOT NULL,
    user_id {id},
    biz_date TEXT NOT NULL,
    hlc {int} NOT NULL,
    body {bytes} NOT NULL,
    sha256 {bytes} NOT NULL,
    bytes {int} NOT NULL,
    state {int} NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2)),
    attempts {int} NOT NULL DEFAULT 0,
    next_try_at {int} NOT NULL DEFAULT 0,
    err_code TEXT,
    err_text TEXT,
    server_seq {int},
    acked_at {int}
) {local};
CREATE INDEX sync_outbox_waiting ON sync_outbox ({t}op_seq) WHERE state <> 1;

-- Which root rows an operation touches: dependencies between operations, and the "waiting to send" mark.
-- The columns stand in the order of the key: else quick_check of SQLite 3.40 sees NULLs in a table WITHOUT ROWID.
CREATE TABLE sync_touch (
    tbl {int} NOT NULL,
    row_id {id} NOT NULL,
    op_seq {int} NOT NULL,
    PRIMARY KEY (tbl, row_id, op_seq)
) {strict};
{sqlite}
CREATE TABLE sync_shadow (
    tbl INTEGER NOT NULL,
    row_id BLOB NOT NULL,
    row_seq INTEGER NOT NULL,
    cols BLOB NOT NULL,
    PRIMARY KEY (tbl, row_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_cursor (
    feed TEXT NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,
    head INTEGER NOT NULL,
    server_epoch TEXT,
    min_seq INTEGER NOT NULL DEFAULT 0,
    consistent_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_conflict (
    id BLOB NOT NULL PRIMARY KEY,
    tbl INTEGER NOT NULL,
    row_id BLOB NOT NULL,
    field TEXT NOT NULL,
    mine TEXT,
    theirs TEXT,
    rule TEXT NOT NULL,
    seen_by BLOB,
    happened_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_event (
    event_no INTEGER PRIMARY KEY AUTOINCREMENT,
    happened_at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE TABLE slot_right (
    slot_id BLOB NOT NULL PRIMARY KEY,
    granted INTEGER NOT NULL,
    used INTEGER NOT NULL,
    lease_until_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
{end}
