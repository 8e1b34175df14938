SELECT r.number
FROM receipt_cancellations c
JOIN receipts r ON r.id = c.receipt_id
LEFT JOIN vouchers v ON v.id = c.voucher_id
WHERE (r.voucher_id IS NOT NULL AND (v.reverses_id IS NULL OR v.reverses_id <> r.voucher_id))
   OR (r.voucher_id IS NULL AND c.voucher_id IS NOT NULL)
   OR EXISTS (SELECT 1 FROM voucher_lines l WHERE l.voucher_id IN (c.voucher_id, r.voucher_id)
              GROUP BY l.ledger_id, l.fund_id HAVING sum(l.debit_paise) <> sum(l.credit_paise))
   OR EXISTS (SELECT 1 FROM receipt_lines l
              JOIN bookings b ON b.receipt_line_id = l.id
              JOIN booking_states s ON s.id = b.id
              WHERE l.receipt_id = r.id AND s.status <> 'cancelled')
LIMIT 1
