SELECT v.number
FROM vouchers v
JOIN vouchers o ON o.id = v.reverses_id
LEFT JOIN receipt_cancellations c ON c.id = v.source_id AND c.voucher_id = v.id
WHERE v.reverses_id IS NOT NULL AND o.source_kind = 'receipts' AND c.id IS NULL
LIMIT 1
