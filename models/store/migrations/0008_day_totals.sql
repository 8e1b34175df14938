-- What each day collected: sums of receipts by counter and mode of payment ('all': whole receipts), and of their lines by
-- category or seva. A projection, kept in the transaction that issues or cancels and proved by `verify`; a cancellation
-- counts on the day of its receipt.

CREATE TABLE day_totals (
    temple_id {id} NOT NULL,
    business_date TEXT NOT NULL,
    counter_code TEXT NOT NULL,
    mode TEXT NOT NULL,
    issued_count {int} NOT NULL,
    issued_paise {int} NOT NULL,
    cancelled_count {int} NOT NULL,
    cancelled_paise {int} NOT NULL,
    PRIMARY KEY ({t}mode, business_date, counter_code)
) {strict};

CREATE TABLE day_item_totals (
    temple_id {id} NOT NULL,
    business_date TEXT NOT NULL,
    counter_code TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('donation', 'seva')),
    item_id {id} NOT NULL,
    issued_count {int} NOT NULL,
    issued_paise {int} NOT NULL,
    cancelled_count {int} NOT NULL,
    cancelled_paise {int} NOT NULL,
    PRIMARY KEY ({t}business_date, kind, item_id, counter_code)
) {strict};

INSERT INTO day_totals (temple_id, business_date, counter_code, mode,
                        issued_count, issued_paise, cancelled_count, cancelled_paise)
SELECT r.temple_id, r.business_date, r.counter_code, 'all',
       count(*), CAST(sum(r.total_paise) AS bigint), count(c.id),
       CAST(sum(CASE WHEN c.id IS NOT NULL THEN r.total_paise ELSE 0 END) AS bigint)
FROM receipts r
LEFT JOIN receipt_cancellations c ON c.temple_id = r.temple_id AND c.receipt_id = r.id
GROUP BY r.temple_id, r.business_date, r.counter_code
UNION ALL
SELECT r.temple_id, r.business_date, r.counter_code, p.mode,
       count(*), CAST(sum(p.amount_paise) AS bigint), count(c.id),
       CAST(sum(CASE WHEN c.id IS NOT NULL THEN p.amount_paise ELSE 0 END) AS bigint)
FROM receipts r
JOIN receipt_payments p ON p.temple_id = r.temple_id AND p.receipt_id = r.id
LEFT JOIN receipt_cancellations c ON c.temple_id = r.temple_id AND c.receipt_id = r.id
GROUP BY r.temple_id, r.business_date, r.counter_code, p.mode;

INSERT INTO day_item_totals (temple_id, business_date, counter_code, kind, item_id,
                             issued_count, issued_paise, cancelled_count, cancelled_paise)
SELECT r.temple_id, r.business_date, r.counter_code, l.kind, coalesce(d.category_id, b.seva_id),
       count(*), CAST(sum(l.amount_paise) AS bigint), count(c.id),
       CAST(sum(CASE WHEN c.id IS NOT NULL THEN l.amount_paise ELSE 0 END) AS bigint)
FROM receipts r
JOIN receipt_lines l ON l.temple_id = r.temple_id AND l.receipt_id = r.id
LEFT JOIN donations d ON d.temple_id = r.temple_id AND d.receipt_line_id = l.id
LEFT JOIN bookings b ON b.temple_id = r.temple_id AND b.receipt_line_id = l.id
LEFT JOIN receipt_cancellations c ON c.temple_id = r.temple_id AND c.receipt_id = r.id
WHERE coalesce(d.category_id, b.seva_id) IS NOT NULL
GROUP BY r.temple_id, r.business_date, r.counter_code, l.kind, coalesce(d.category_id, b.seva_id);
