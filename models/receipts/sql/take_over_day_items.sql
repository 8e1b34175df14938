INSERT INTO day_item_totals (temple_id, business_date, counter_code, kind, item_id,
                             issued_count, issued_paise, cancelled_count, cancelled_paise)
SELECT t.temple_id, t.business_date, t.counter_code, t.kind, t.item_id,
       t.pieces * (1 - t.is_cancelled), t.amount_paise * (1 - t.is_cancelled),
       t.pieces * t.is_cancelled, t.amount_paise * t.is_cancelled
FROM (SELECT r.temple_id, r.business_date, r.counter_code, l.kind,
             coalesce(d.category_id, b.seva_id) AS item_id, count(*) AS pieces,
             CAST(sum(l.amount_paise) AS bigint) AS amount_paise, CAST(:is_cancelled AS bigint) AS is_cancelled
      FROM receipts r
      JOIN receipt_lines l ON l.temple_id = r.temple_id AND l.receipt_id = r.id
      LEFT JOIN donations d ON d.temple_id = l.temple_id AND d.receipt_line_id = l.id
      LEFT JOIN bookings b ON b.temple_id = l.temple_id AND b.receipt_line_id = l.id
      WHERE {these_receipts} AND coalesce(d.category_id, b.seva_id) IS NOT NULL
      GROUP BY r.temple_id, r.business_date, r.counter_code, l.kind, coalesce(d.category_id, b.seva_id)) t
WHERE true
ON CONFLICT ({temple_key}business_date, kind, item_id, counter_code) DO UPDATE SET
    issued_count = day_item_totals.issued_count + excluded.issued_count,
    issued_paise = day_item_totals.issued_paise + excluded.issued_paise,
    cancelled_count = day_item_totals.cancelled_count + excluded.cancelled_count,
    cancelled_paise = day_item_totals.cancelled_paise + excluded.cancelled_paise
