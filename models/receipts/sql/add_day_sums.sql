INSERT INTO day_totals (temple_id, business_date, counter_code, mode, issued_count, issued_paise, cancelled_count, cancelled_paise)
VALUES (:temple_id, :date, :counter, :mode, :pieces, :paise, 0, 0)
ON CONFLICT (mode, business_date, counter_code) DO UPDATE SET
    issued_count = day_totals.issued_count + excluded.issued_count,
    issued_paise = day_totals.issued_paise + excluded.issued_paise
