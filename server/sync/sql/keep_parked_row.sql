INSERT INTO sync_parked_row (temple_id, row_id, device_id, op_seq, is_new)
VALUES (:temple_id, :row_id, :device_id, :op_seq, :is_new)
ON CONFLICT DO NOTHING
