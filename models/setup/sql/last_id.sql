SELECT op_id FROM sync_outbox ORDER BY op_seq DESC LIMIT 1
