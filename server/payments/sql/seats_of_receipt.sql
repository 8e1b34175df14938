SELECT s.seva_id, s.batch_id, s.seva_date, CAST(sum(s.seats) AS bigint)
FROM booking_states s JOIN bookings b ON b.temple_id = s.temple_id AND b.id = s.id
JOIN seva_batches a ON a.temple_id = s.temple_id AND a.id = s.batch_id
WHERE b.receipt_id = :receipt_id AND a.quota IS NOT NULL
GROUP BY s.seva_id, s.batch_id, s.seva_date
