SELECT op_seq, body, sha256, bytes FROM sync_outbox ORDER BY op_seq
