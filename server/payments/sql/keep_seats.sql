INSERT INTO seat_holds (temple_id, id, seva_id, batch_id, seva_date, seats, until_at)
VALUES (:temple_id, :id, :seva_id, :batch_id, :seva_date, :seats, :until_at)
ON CONFLICT (temple_id, id) DO UPDATE SET seva_id = excluded.seva_id, batch_id = excluded.batch_id,
    seva_date = excluded.seva_date, seats = excluded.seats, until_at = excluded.until_at
