UPDATE slot_grants SET used = used + :seats WHERE temple_id = :temple_id AND slot_id = :slot_id AND device_id = :device_id
