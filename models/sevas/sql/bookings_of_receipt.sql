SELECT {booking_columns}, l.amount_paise
FROM receipt_lines l
JOIN bookings b ON b.receipt_line_id = l.id
JOIN booking_states s ON s.id = b.id
{booking_names}
WHERE l.receipt_id = :receipt_id
ORDER BY l.line_no
