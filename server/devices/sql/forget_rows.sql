DELETE FROM sync_parked_row WHERE device_id = :device_id AND op_seq = :op_seq
