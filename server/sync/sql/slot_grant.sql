SELECT granted, used, version FROM slot_grants WHERE slot_id = :slot_id AND device_id = :device_id
