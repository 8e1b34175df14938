SELECT {booking_columns}
FROM bookings b
JOIN booking_states s ON s.id = b.id
{booking_names}
WHERE b.id = :id
