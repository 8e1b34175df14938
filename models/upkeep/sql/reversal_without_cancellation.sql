SELECT v.number
FROM vouchers v
JOIN vouchers o ON o.id = v.reverses_id
LEFT JOIN receipt_cancellations c ON c.id = v.source_id AND c.voucher_id = v.id
WHERE v.reverses_id IS NOT NULL AND o.source_kind = 'receipts' AND c.id IS NULL
  -- A second counter cancelled it too, and that was taken back.
  AND NOT EXISTS (SELECT 1 FROM vouchers u WHERE u.reverses_id = v.id)
LIMIT 1
