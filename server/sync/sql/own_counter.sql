SELECT id FROM counters WHERE device_id = :device_id AND deleted_at IS NULL
