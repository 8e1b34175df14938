SELECT s.id, p.name, p.name_local, p.gotra, p.nakshatra, p.rashi
FROM booking_states s
JOIN bookings b ON b.id = s.id
JOIN receipt_persons p ON p.receipt_line_id = b.receipt_line_id
WHERE s.seva_date = :seva_date AND s.status <> 'cancelled'
ORDER BY s.id, p.person_no
