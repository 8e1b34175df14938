SELECT batch_id, CAST(sum(seats) AS bigint)
FROM booking_states
WHERE seva_date = :seva_date AND seva_id = :seva_id AND status <> 'cancelled'
GROUP BY batch_id
