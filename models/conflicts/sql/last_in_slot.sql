-- The bookings of a slot, the last one first; those that have a task for the staff already come with it.
SELECT b.id, s.seats, r.number, coalesce(r.phone, ''), coalesce(r.devotee_name, ''), v.name,
       CASE WHEN EXISTS (SELECT 1 FROM conflicts c WHERE c.temple_id = b.temple_id AND c.row_id = b.id
                         AND c.kind = 'oversold') THEN 1 ELSE 0 END
FROM booking_states s
JOIN bookings b ON b.temple_id = s.temple_id AND b.id = s.id
JOIN receipts r ON r.temple_id = b.temple_id AND r.id = b.receipt_id
JOIN sevas v ON v.temple_id = b.temple_id AND v.id = b.seva_id
WHERE s.seva_id = :seva_id AND s.batch_id = :batch_id AND s.seva_date = :seva_date AND s.status = 'booked'
ORDER BY b.id DESC
