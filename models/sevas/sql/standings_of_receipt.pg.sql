SELECT {standing_columns}
FROM receipt_lines l
JOIN bookings b ON b.receipt_line_id = l.id
JOIN booking_states s ON s.id = b.id
JOIN receipts r ON r.id = b.receipt_id
JOIN sevas v ON v.id = b.seva_id
WHERE l.receipt_id = :receipt_id
ORDER BY l.line_no
FOR NO KEY UPDATE OF s
