-- The seva catalogue with its price history and batches.

CREATE TABLE deities (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_local TEXT,
    sort_order {int} NOT NULL DEFAULT 0,
    {master},
    {pk}
) {strict};
CREATE UNIQUE INDEX deities_code ON deities ({t}code);

-- weekdays: bit 0 is Monday; 127 is every day. The cut-off is so many minutes after midnight, IST, on the day
-- cutoff_days_before the seva date. recurrence: how later dates follow from the first ('one_time' here).
CREATE TABLE sevas (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_local TEXT,
    deity_id {id},
    category TEXT NOT NULL,
    persons_max {int} NOT NULL DEFAULT 10,
    weekdays {int} NOT NULL DEFAULT 127 CHECK (weekdays BETWEEN 1 AND 127),
    cutoff_minutes {int},
    cutoff_days_before {int} NOT NULL DEFAULT 0,
    advance_days {int} NOT NULL DEFAULT 90,
    report_minutes_before {int} NOT NULL DEFAULT 15,
    recurrence TEXT NOT NULL DEFAULT 'one_time',
    ledger_id {id} NOT NULL,
    fund_id {id} NOT NULL,
    prasada TEXT,
    instructions TEXT,
    is_active {int} NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    sort_order {int} NOT NULL DEFAULT 0,
    {master},
    {pk},
    {ref deity_id deities},
    {ref ledger_id ledgers},
    {ref fund_id funds}
) {strict};
CREATE UNIQUE INDEX sevas_code ON sevas ({t}code);

CREATE TABLE seva_prices (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    seva_id {id} NOT NULL,
    effective_from TEXT NOT NULL,
    price_paise {int} NOT NULL CHECK (price_paise > 0),
    user_id {id} NOT NULL,
    created_at {int} NOT NULL{fact},
    {pk},
    {ref seva_id sevas}
) {strict};
CREATE INDEX seva_prices_seva ON seva_prices ({t}seva_id, effective_from, id);
{immutable seva_prices}

CREATE TABLE seva_batches (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    seva_id {id} NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT,
    quota {int} CHECK (quota > 0),
    is_active {int} NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    {master},
    {pk},
    {ref seva_id sevas}
) {strict};
CREATE UNIQUE INDEX seva_batches_seva ON seva_batches ({t}seva_id, starts);
