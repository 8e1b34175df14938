SELECT b.id, t.starts, t.ends, v.id, v.code, v.name, v.name_local, v.deity_id, d.name, d.name_local,
       s.seats, r.number, s.status, v.prasada,
       r.devotee_name, r.devotee_name_local, w.gotra, w.nakshatra, w.rashi,
       coalesce((SELECT max(e.happened_at) FROM booking_events e
                 WHERE e.booking_id = b.id AND e.kind = 'moved'), b.booked_at)
FROM booking_states s
JOIN bookings b ON b.id = s.id
JOIN receipts r ON r.id = b.receipt_id
JOIN sevas v ON v.id = s.seva_id
LEFT JOIN deities d ON d.id = v.deity_id
LEFT JOIN devotees w ON w.id = b.devotee_id
LEFT JOIN seva_batches t ON t.id = s.batch_id
WHERE s.seva_date = :seva_date AND s.status <> 'cancelled'
ORDER BY coalesce(t.starts, '99:99'), coalesce(d.sort_order, 999999), coalesce(d.name, ''),
         v.sort_order, v.name, v.id, b.booked_at, b.id
