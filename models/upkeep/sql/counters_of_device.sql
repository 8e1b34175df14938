SELECT id FROM counters WHERE device_id = :device_id AND is_active = 1
