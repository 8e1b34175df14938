INSERT INTO day_totals (temple_id, business_date, counter_code, mode,
                        issued_count, issued_paise, cancelled_count, cancelled_paise)
SELECT t.temple_id, t.business_date, t.counter_code, t.mode,
       t.pieces * (1 - t.is_cancelled), t.amount_paise * (1 - t.is_cancelled),
       t.pieces * t.is_cancelled, t.amount_paise * t.is_cancelled
FROM (SELECT r.temple_id, r.business_date, r.counter_code, 'all' AS mode, count(*) AS pieces,
             CAST(sum(r.total_paise) AS bigint) AS amount_paise, CAST(:is_cancelled AS bigint) AS is_cancelled
      FROM receipts r
      WHERE {these_receipts}
      GROUP BY r.temple_id, r.business_date, r.counter_code
      UNION ALL
      SELECT r.temple_id, r.business_date, r.counter_code, p.mode, count(*),
             CAST(sum(p.amount_paise) AS bigint), CAST(:is_cancelled AS bigint)
      FROM receipts r
      JOIN receipt_payments p ON p.temple_id = r.temple_id AND p.receipt_id = r.id
      WHERE {these_receipts}
      GROUP BY r.temple_id, r.business_date, r.counter_code, p.mode) t
WHERE true
ON CONFLICT ({temple_key}mode, business_date, counter_code) DO UPDATE SET
    issued_count = day_totals.issued_count + excluded.issued_count,
    issued_paise = day_totals.issued_paise + excluded.issued_paise,
    cancelled_count = day_totals.cancelled_count + excluded.cancelled_count,
    cancelled_paise = day_totals.cancelled_paise + excluded.cancelled_paise
