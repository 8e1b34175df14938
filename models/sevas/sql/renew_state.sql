{derived_states}
WHERE b.temple_id = :temple_id AND b.id = :bookings
ON CONFLICT (id) DO UPDATE SET seva_id = excluded.seva_id, batch_id = excluded.batch_id,
    seva_date = excluded.seva_date, status = excluded.status, seats = excluded.seats
