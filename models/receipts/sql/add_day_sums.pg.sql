INSERT INTO day_totals (temple_id, business_date, counter_code, mode, issued_count, issued_paise, cancelled_count, cancelled_paise)
SELECT :temple_id::uuid, u.*, 0, 0
FROM unnest(:date::text[], :counter::text[], :mode::text[], :pieces::bigint[], :paise::bigint[]) AS u
ON CONFLICT (temple_id, mode, business_date, counter_code) DO UPDATE SET
    issued_count = day_totals.issued_count + excluded.issued_count,
    issued_paise = day_totals.issued_paise + excluded.issued_paise
