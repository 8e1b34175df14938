SELECT CAST(coalesce(sum(CASE WHEN r.counter_code = :code THEN s.seats ELSE 0 END), 0) AS bigint),
       CAST(coalesce(sum(s.seats), 0) AS bigint),
       (SELECT count(*) FROM counters WHERE is_active = 1 AND deleted_at IS NULL)
FROM booking_states s JOIN bookings b ON b.temple_id = s.temple_id AND b.id = s.id
JOIN receipts r ON r.temple_id = b.temple_id AND r.id = b.receipt_id
WHERE s.seva_date IN (:week1, :week2, :week3, :week4) AND s.seva_id = :seva_id AND s.batch_id = :batch_id
  AND s.status <> 'cancelled'
