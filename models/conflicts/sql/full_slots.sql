SELECT s.seva_id, s.batch_id, s.seva_date, CAST(sum(s.seats) AS bigint), b.quota
FROM booking_states s
JOIN seva_batches b ON b.temple_id = s.temple_id AND b.id = s.batch_id
WHERE s.seva_date >= :today AND s.status <> 'cancelled' AND b.quota IS NOT NULL
GROUP BY s.seva_id, s.batch_id, s.seva_date, b.quota
HAVING sum(s.seats) > b.quota
ORDER BY s.seva_date, s.seva_id, s.batch_id
