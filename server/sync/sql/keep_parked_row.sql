INSERT INTO sync_parked_row (temple_id, row_id, device_id, op_seq) VALUES (:temple_id, :row_id, :device_id, :op_seq)
ON CONFLICT DO NOTHING
