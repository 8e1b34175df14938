SELECT {standing_columns}
FROM bookings b
JOIN booking_states s ON s.id = b.id
JOIN receipts r ON r.id = b.receipt_id
JOIN receipt_lines l ON l.id = b.receipt_line_id
JOIN sevas v ON v.id = b.seva_id
WHERE b.id = :id
