DELETE FROM booking_states WHERE temple_id = :temple_id
