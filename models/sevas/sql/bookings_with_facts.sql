SELECT b.id, b.seva_id, b.seva_date, b.batch_id, l.quantity,
       s.seva_id, s.seva_date, s.batch_id, s.status, s.seats,
       e.kind, e.to_date, e.to_batch_id
FROM bookings b
JOIN receipt_lines l ON l.id = b.receipt_line_id
LEFT JOIN booking_states s ON s.id = b.id
LEFT JOIN booking_events e ON e.booking_id = b.id
ORDER BY b.id, e.id
