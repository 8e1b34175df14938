SELECT CAST(coalesce(sum(seats), 0) AS bigint) FROM booking_states
WHERE seva_date = :seva_date AND seva_id = :seva_id AND batch_id = :batch_id AND status <> 'cancelled'
