SELECT granted, used, version, lease_until_at FROM slot_grants WHERE slot_id = :slot_id AND device_id = :device_id
