-- Reversals that stand behind no cancellation, since another counter had cancelled the same receipt.
SELECT v.id, v.number, v.business_date, o.number
FROM vouchers v
JOIN vouchers o ON o.temple_id = v.temple_id AND o.id = v.reverses_id
LEFT JOIN receipt_cancellations c ON c.temple_id = v.temple_id AND c.id = v.source_id
LEFT JOIN vouchers u ON u.temple_id = v.temple_id AND u.reverses_id = v.id
WHERE v.reverses_id IS NOT NULL AND v.source_kind = 'receipt_cancellations' AND c.id IS NULL AND u.id IS NULL
ORDER BY v.id
