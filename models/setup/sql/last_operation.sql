SELECT coalesce(max(op_seq), 0) FROM sync_outbox
