SELECT b.id, b.receipt_id, b.receipt_line_id, r.number, r.devotee_name, r.devotee_name_local,
       v.id, v.code, v.name, v.name_local, d.name, d.name_local,
       s.seva_date, b.seva_date, s.batch_id, t.starts, t.ends, v.report_minutes_before,
       s.seats, s.status, b.booked_at,
       (SELECT count(*) FROM receipt_persons p WHERE p.receipt_line_id = b.receipt_line_id),
       v.prasada, v.instructions
FROM bookings b
JOIN booking_states s ON s.id = b.id
JOIN receipts r ON r.id = b.receipt_id
JOIN sevas v ON v.id = s.seva_id
LEFT JOIN deities d ON d.id = v.deity_id
LEFT JOIN seva_batches t ON t.id = s.batch_id
WHERE b.id = :id
