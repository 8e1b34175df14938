SELECT r.number FROM receipts r
WHERE NOT EXISTS (SELECT 1 FROM receipt_lines l WHERE l.receipt_id = r.id)
   OR r.total_paise <> (SELECT sum(l.amount_paise) FROM receipt_lines l WHERE l.receipt_id = r.id)
   OR r.total_paise <> coalesce((SELECT sum(p.amount_paise) FROM receipt_payments p
                                 WHERE p.receipt_id = r.id AND p.mode <> 'kind'), 0)
LIMIT 1
