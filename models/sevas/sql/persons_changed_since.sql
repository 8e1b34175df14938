SELECT b.id, p.name, p.name_local, p.gotra, p.nakshatra, p.rashi
FROM bookings b
JOIN receipt_persons p ON p.receipt_line_id = b.receipt_line_id
WHERE b.id IN (SELECT e.booking_id FROM booking_events e
               WHERE e.id >= :since_id AND e.kind IN ('moved', 'cancelled'))
ORDER BY b.id, p.person_no
