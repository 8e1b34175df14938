INSERT INTO sync_touch (op_seq, tbl, row_id) VALUES (:op_seq, :tbl, :row_id)
ON CONFLICT (tbl, row_id, op_seq) DO NOTHING
