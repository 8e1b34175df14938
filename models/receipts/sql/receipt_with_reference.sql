SELECT r.series, r.sequence
FROM receipt_payments p
JOIN receipts r ON r.id = p.receipt_id
LEFT JOIN receipt_cancellations c ON c.receipt_id = r.id
WHERE p.reference = :reference AND p.mode = :mode AND c.id IS NULL
LIMIT 1
