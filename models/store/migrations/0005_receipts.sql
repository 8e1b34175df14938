-- Receipts with their lines, persons and payment legs; donations and bookings that the lines stand for.

CREATE TABLE donation_categories (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_local TEXT,
    fund_id {id} NOT NULL,
    ledger_id {id} NOT NULL,
    donation_type TEXT NOT NULL DEFAULT 'others' CHECK (donation_type IN ('corpus', 'specific', 'others')),
    is_active {int} NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    sort_order {int} NOT NULL DEFAULT 0,
    {master},
    {pk},
    {ref fund_id funds},
    {ref ledger_id ledgers}
) {strict};
CREATE UNIQUE INDEX donation_categories_code ON donation_categories ({t}code);

CREATE TABLE donation_purposes (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    name_local TEXT,
    category_id {id},
    is_active {int} NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    {master},
    {pk},
    {ref category_id donation_categories}
) {strict};
CREATE UNIQUE INDEX donation_purposes_code ON donation_purposes ({t}code);

CREATE TABLE receipts (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    number TEXT NOT NULL,
    series TEXT NOT NULL,
    sequence {int} NOT NULL CHECK (sequence > 0),
    financial_year TEXT NOT NULL,
    counter_code TEXT NOT NULL,
    business_date TEXT NOT NULL,
    issued_at {int} NOT NULL,
    user_id {id} NOT NULL,
    devotee_id {id},
    is_anonymous {int} NOT NULL CHECK (is_anonymous IN (0, 1)),
    devotee_name TEXT,
    devotee_name_local TEXT,
    phone TEXT,
    address TEXT,
    pin_code TEXT,
    pan_sealed {bytes},
    pan_masked TEXT,
    pan_hash {bytes},
    total_paise {int} NOT NULL CHECK (total_paise >= 0),
    received_paise {int} NOT NULL,
    language TEXT NOT NULL,
    remarks TEXT,
    idempotency_key TEXT NOT NULL,
    request_hash {bytes} NOT NULL,
    voucher_id {id}{fact},
    {pk},
    {ref devotee_id devotees},
    {ref voucher_id vouchers}
) {strict};
CREATE UNIQUE INDEX receipts_number ON receipts ({t}series, sequence);
CREATE UNIQUE INDEX receipts_idempotency ON receipts ({t}idempotency_key);
CREATE INDEX receipts_date ON receipts ({t}business_date, id);
CREATE INDEX receipts_devotee ON receipts ({t}devotee_id, id) WHERE devotee_id IS NOT NULL;
CREATE INDEX receipts_phone ON receipts ({t}phone, business_date) WHERE phone IS NOT NULL;
CREATE INDEX receipts_pan ON receipts ({t}pan_hash, business_date) WHERE pan_hash IS NOT NULL;
{immutable receipts}

CREATE TABLE receipt_lines (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    receipt_id {id} NOT NULL,
    line_no {int} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('donation', 'seva')),
    title TEXT NOT NULL,
    title_local TEXT,
    quantity {int} NOT NULL CHECK (quantity > 0),
    rate_paise {int} NOT NULL CHECK (rate_paise >= 0),
    amount_paise {int} NOT NULL CHECK (amount_paise >= 0),
    ledger_id {id} NOT NULL,
    fund_id {id} NOT NULL{fact},
    {pk},
    {ref receipt_id receipts},
    {ref ledger_id ledgers},
    {ref fund_id funds}
) {strict};
CREATE UNIQUE INDEX receipt_lines_receipt ON receipt_lines ({t}receipt_id, line_no);
{immutable receipt_lines}

CREATE TABLE receipt_persons (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    receipt_line_id {id} NOT NULL,
    person_no {int} NOT NULL,
    devotee_id {id},
    name TEXT NOT NULL,
    name_local TEXT,
    gotra TEXT,
    nakshatra TEXT,
    rashi TEXT{fact},
    {pk},
    {ref receipt_line_id receipt_lines}
) {strict};
CREATE UNIQUE INDEX receipt_persons_line ON receipt_persons ({t}receipt_line_id, person_no);
{immutable receipt_persons}

CREATE TABLE receipt_payments (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    receipt_id {id} NOT NULL,
    leg_no {int} NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('cash', 'upi', 'card', 'cheque', 'dd', 'neft', 'kind')),
    amount_paise {int} NOT NULL CHECK (amount_paise >= 0),
    reference TEXT,
    card_last4 TEXT,
    instrument_no TEXT,
    instrument_date TEXT,
    bank TEXT,
    branch TEXT,
    ledger_id {id}{fact},
    {pk},
    {ref receipt_id receipts},
    {ref ledger_id ledgers}
) {strict};
CREATE UNIQUE INDEX receipt_payments_receipt ON receipt_payments ({t}receipt_id, leg_no);
CREATE INDEX receipt_payments_reference ON receipt_payments ({t}reference) WHERE reference IS NOT NULL;
{immutable receipt_payments}

-- A kind line has kind_item; its value is pending until a kind_valuations row approves one.
CREATE TABLE donations (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    receipt_id {id} NOT NULL,
    receipt_line_id {id} NOT NULL,
    category_id {id} NOT NULL,
    purpose_id {id},
    fund_id {id} NOT NULL,
    devotee_id {id},
    business_date TEXT NOT NULL,
    donation_type TEXT NOT NULL CHECK (donation_type IN ('corpus', 'specific', 'others')),
    amount_paise {int} NOT NULL CHECK (amount_paise >= 0),
    is_eligible_80g {int} NOT NULL CHECK (is_eligible_80g IN (0, 1)),
    eligible_80g_reason TEXT NOT NULL,
    kind_item TEXT,
    kind_quantity_milli {int},
    kind_unit TEXT,
    kind_purity TEXT,
    kind_estimate_paise {int}{fact},
    {pk},
    {ref receipt_id receipts},
    {ref receipt_line_id receipt_lines},
    {ref category_id donation_categories},
    {ref purpose_id donation_purposes},
    {ref fund_id funds}
) {strict};
CREATE UNIQUE INDEX donations_line ON donations ({t}receipt_line_id);
CREATE INDEX donations_date ON donations ({t}business_date, id);
{immutable donations}

CREATE TABLE kind_valuations (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    donation_id {id} NOT NULL,
    value_paise {int} NOT NULL CHECK (value_paise >= 0),
    valuer TEXT NOT NULL,
    valued_on TEXT NOT NULL,
    user_id {id} NOT NULL,
    approved_at {int} NOT NULL,
    voucher_id {id}{fact},
    {pk},
    {ref donation_id donations},
    {ref voucher_id vouchers}
) {strict};
CREATE UNIQUE INDEX kind_valuations_donation ON kind_valuations ({t}donation_id);
{immutable kind_valuations}

CREATE TABLE bookings (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    receipt_id {id} NOT NULL,
    receipt_line_id {id} NOT NULL,
    seva_id {id} NOT NULL,
    batch_id {id},
    seva_date TEXT NOT NULL,
    devotee_id {id},
    price_id {id} NOT NULL,
    booked_at {int} NOT NULL{fact},
    {pk},
    {ref receipt_id receipts},
    {ref receipt_line_id receipt_lines},
    {ref seva_id sevas},
    {ref batch_id seva_batches},
    {ref price_id seva_prices}
) {strict};
CREATE UNIQUE INDEX bookings_line ON bookings ({t}receipt_line_id);
{immutable bookings}

CREATE TABLE booking_events (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    booking_id {id} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('performed', 'no_show', 'moved', 'cancelled')),
    to_date TEXT,
    to_batch_id {id},
    reason TEXT,
    voucher_id {id},
    user_id {id} NOT NULL,
    happened_at {int} NOT NULL{fact},
    {pk},
    {ref booking_id bookings},
    {ref voucher_id vouchers}
) {strict};
CREATE INDEX booking_events_booking ON booking_events ({t}booking_id, id);
{immutable booking_events}

-- Where each booking stands after its events: a projection, kept in the same transaction and proved by `verify`.
-- seats is the quantity of the receipt line, held here so that a slot is counted from this index alone.
CREATE TABLE booking_states (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    seva_id {id} NOT NULL,
    batch_id {id},
    seva_date TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('booked', 'performed', 'no_show', 'cancelled')),
    seats {int} NOT NULL DEFAULT 1 CHECK (seats > 0),
    {pk},
    {ref id bookings}
) {strict};
CREATE INDEX booking_states_slot ON booking_states ({t}seva_date, seva_id, batch_id, status, seats);

CREATE TABLE receipt_cancellations (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    receipt_id {id} NOT NULL,
    reason TEXT NOT NULL,
    business_date TEXT NOT NULL,
    cancelled_at {int} NOT NULL,
    user_id {id} NOT NULL,
    voucher_id {id}{fact},
    {pk},
    {ref receipt_id receipts},
    {ref voucher_id vouchers}
) {strict};
CREATE UNIQUE INDEX receipt_cancellations_receipt ON receipt_cancellations ({t}receipt_id);
{immutable receipt_cancellations}

-- copy_no 0 is the original; 1, 2, … print DUPLICATE 1, DUPLICATE 2, …
CREATE TABLE receipt_prints (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    receipt_id {id} NOT NULL,
    copy_no {int} NOT NULL CHECK (copy_no >= 0),
    printed_at {int} NOT NULL,
    user_id {id} NOT NULL,
    medium TEXT NOT NULL{fact},
    {pk},
    {ref receipt_id receipts}
) {strict};
CREATE UNIQUE INDEX receipt_prints_copy ON receipt_prints ({t}receipt_id, copy_no);
{immutable receipt_prints}
