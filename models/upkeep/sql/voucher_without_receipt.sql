SELECT v.number FROM vouchers v
LEFT JOIN receipts r ON r.id = v.source_id
WHERE v.source_kind = 'receipts' AND (r.voucher_id IS NULL OR r.voucher_id <> v.id)
LIMIT 1
