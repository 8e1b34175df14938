-- Bookings that stood on this day at an instant and no longer stand there: moved away or cancelled since.
-- Ids grow with time, so that :since_id bounds the events to look at from below.
WITH stood AS (
    SELECT b.id, coalesce(m.to_date, b.seva_date) AS seva_date,
           CASE WHEN m.id IS NULL THEN b.batch_id ELSE m.to_batch_id END AS batch_id
    FROM bookings b
    LEFT JOIN booking_events m ON m.id = (
        SELECT n.id FROM booking_events n
        WHERE n.booking_id = b.id AND n.kind = 'moved' AND n.happened_at <= :since
        ORDER BY n.id DESC LIMIT 1)
    WHERE b.booked_at <= :since
      AND b.id IN (SELECT e.booking_id FROM booking_events e
                   WHERE e.id >= :since_id AND e.happened_at > :since AND e.kind IN ('moved', 'cancelled'))
)
SELECT {entry_columns}, 0
FROM stood o
JOIN bookings b ON b.id = o.id
JOIN booking_states s ON s.id = b.id
{entry_names}
LEFT JOIN seva_batches t ON t.id = o.batch_id
WHERE o.seva_date = :seva_date
  AND (s.status = 'cancelled' OR s.seva_date <> o.seva_date
       OR (s.batch_id IS NOT NULL AND o.batch_id IS NOT NULL AND s.batch_id <> o.batch_id))
ORDER BY {entry_order}
