SELECT id, key, value, row_seq FROM settings WHERE key LIKE 'sync.policy.%' AND deleted_at IS NULL
