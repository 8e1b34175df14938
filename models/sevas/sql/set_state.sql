UPDATE booking_states SET seva_date = :seva_date, batch_id = :batch_id, status = :status WHERE id = :id
