SELECT id FROM booking_events WHERE booking_id = :id ORDER BY id DESC LIMIT 1
