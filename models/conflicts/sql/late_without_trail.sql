-- Vouchers that count on a later day, and whose trail does not say so yet.
SELECT x.voucher_id, v.number, v.business_date, x.counts_on
FROM late_entries x
JOIN vouchers v ON v.temple_id = x.temple_id AND v.id = x.voucher_id
WHERE NOT EXISTS (SELECT 1 FROM audit_events a
                  WHERE a.temple_id = x.temple_id AND a.entity_id = x.voucher_id AND a.action = 'voucher.counted_later')
ORDER BY x.voucher_id
