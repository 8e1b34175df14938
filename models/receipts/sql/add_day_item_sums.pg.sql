INSERT INTO day_item_totals (temple_id, business_date, counter_code, kind, item_id, issued_count, issued_paise, cancelled_count, cancelled_paise)
SELECT :temple_id::uuid, u.*, 0, 0
FROM unnest(:date::text[], :counter::text[], :kind::text[], :item::uuid[], :pieces::bigint[], :paise::bigint[]) AS u
ON CONFLICT (temple_id, business_date, kind, item_id, counter_code) DO UPDATE SET
    issued_count = day_item_totals.issued_count + excluded.issued_count,
    issued_paise = day_item_totals.issued_paise + excluded.issued_paise
