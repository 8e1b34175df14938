SELECT {booking_columns}, l.amount_paise
FROM bookings b
JOIN booking_states s ON s.id = b.id
JOIN receipt_lines l ON l.id = b.receipt_line_id
{booking_names}
WHERE b.id = :id
