SELECT r.number FROM receipts r
LEFT JOIN vouchers v ON v.id = r.voucher_id
WHERE (r.total_paise > 0 AND v.id IS NULL)
   OR (r.total_paise = 0 AND r.voucher_id IS NOT NULL)
   OR v.total_paise <> r.total_paise OR v.business_date <> r.business_date OR v.number <> r.number
   OR v.kind <> 'receipt' OR v.source_kind <> 'receipts' OR v.source_id <> r.id OR v.reverses_id IS NOT NULL
LIMIT 1
