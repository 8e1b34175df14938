SELECT op_id FROM sync_op WHERE device_id = :device_id AND op_seq = :op_seq
