SELECT b.id, b.receipt_id, r.number, b.seva_id,
       s.seva_date, s.batch_id, s.status, s.seats,
       l.ledger_id, l.fund_id, l.amount_paise, l.title,
       (SELECT count(*) FROM booking_events e WHERE e.booking_id = b.id AND e.kind = 'moved'),
       v.ledger_id
FROM receipt_lines l
JOIN bookings b ON b.receipt_line_id = l.id
JOIN booking_states s ON s.id = b.id
JOIN receipts r ON r.id = b.receipt_id
JOIN sevas v ON v.id = b.seva_id
WHERE l.receipt_id = :receipt_id
ORDER BY l.line_no
FOR NO KEY UPDATE OF s
