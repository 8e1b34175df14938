UPDATE sync_device SET device_id = :device_id, code = :code WHERE temple_id = :temple_id
