SELECT coalesce(max(row_seq), 0) FROM settings WHERE key LIKE 'sync.policy.%'
