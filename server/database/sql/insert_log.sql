INSERT INTO sync_log (temple_id, seq, tbl, row_id, op_id, op_last, device_id, logged_at)
VALUES (:temple_id, :seqs, :tables, :rows, :operations, :wholes, :devices, :now)
