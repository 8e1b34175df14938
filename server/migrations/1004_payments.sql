{postgres}SET LOCAL search_path TO public;{end}
-- Donations and bookings from the temple's page, between the asking and the money. id is what the gateway is told as
-- our reference; gateway_order is its own. asked_sealed: the draft, under the temple's key. status: new (the gateway has
-- not answered yet), open (to be paid), paid (there is a receipt), unsettled (paid, and a rule refused the receipt:
-- problem names it; somebody gives the money back or repairs the cause).
CREATE TABLE payment_orders (
    temple_id {id} NOT NULL,
    id {id} NOT NULL,
    ask_key TEXT NOT NULL,
    ask_hash {bytes} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('donation', 'booking')),
    amount_paise {int} NOT NULL CHECK (amount_paise > 0),
    asked_sealed {bytes} NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('new', 'open', 'paid', 'unsettled')),
    gateway_order TEXT,
    gateway_payment TEXT,
    receipt_id {id},
    problem TEXT,
    created_at {int} NOT NULL,
    settled_at {int},
    {pk}
) {strict};
CREATE UNIQUE INDEX payment_orders_key ON payment_orders ({t}ask_key);
CREATE UNIQUE INDEX payment_orders_gateway ON payment_orders ({t}gateway_order);
{postgres}SET LOCAL search_path TO mm_server, public;{end}
