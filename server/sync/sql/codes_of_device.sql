SELECT code FROM counters WHERE device_id = :device_id
