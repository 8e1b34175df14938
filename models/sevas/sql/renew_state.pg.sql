{derived_states}
WHERE b.temple_id = :temple_id AND b.id = ANY(:bookings::uuid[])
ON CONFLICT (temple_id, id) DO UPDATE SET seva_id = excluded.seva_id, batch_id = excluded.batch_id,
    seva_date = excluded.seva_date, status = excluded.status, seats = excluded.seats
