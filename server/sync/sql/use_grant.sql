UPDATE slot_grants SET used = used + :seats WHERE slot_id = :slot_id AND device_id = :device_id
