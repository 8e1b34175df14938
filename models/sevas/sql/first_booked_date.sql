SELECT seva_date FROM booking_states
WHERE seva_id = :seva_id AND batch_id = :batch_id AND seva_date >= :from_date AND status <> 'cancelled'
ORDER BY seva_date LIMIT 1
