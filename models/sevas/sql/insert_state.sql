INSERT INTO booking_states (temple_id, id, seva_id, batch_id, seva_date, status, seats)
VALUES (:temple_id, :id, :seva_id, :batch_id, :seva_date, 'booked', :seats)
