SELECT b.id, r.id, r.number, r.business_date, r.issued_at, r.devotee_name, r.phone,
       s.code, s.name, g.name, bs.seva_date, t.starts, t.ends, bs.seats,
       (SELECT count(*) FROM receipt_persons p WHERE p.receipt_line_id = b.receipt_line_id),
       l.amount_paise, bs.status
FROM receipts r
JOIN receipt_lines l ON l.receipt_id = r.id
JOIN bookings b ON b.receipt_line_id = l.id
JOIN booking_states bs ON bs.id = b.id
JOIN sevas s ON s.id = b.seva_id
LEFT JOIN deities g ON g.id = s.deity_id
LEFT JOIN seva_batches t ON t.id = bs.batch_id
WHERE r.business_date BETWEEN :from_date AND :upto_date
ORDER BY r.business_date, r.id, l.line_no
