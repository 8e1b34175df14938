SELECT r.number || ', line ' || l.line_no
FROM receipt_lines l
JOIN receipts r ON r.id = l.receipt_id
LEFT JOIN donations d ON d.receipt_line_id = l.id
LEFT JOIN bookings b ON b.receipt_line_id = l.id
WHERE (l.kind = 'donation' AND (d.id IS NULL OR b.id IS NOT NULL))
   OR (l.kind = 'seva' AND (b.id IS NULL OR d.id IS NOT NULL))
   OR d.receipt_id <> r.id OR b.receipt_id <> r.id
   OR d.amount_paise <> l.amount_paise OR d.fund_id <> l.fund_id OR d.business_date <> r.business_date
LIMIT 1
