UPDATE sync_device SET device_id = :device_id
