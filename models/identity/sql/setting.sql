SELECT id, value FROM settings WHERE key = :key AND deleted_at IS NULL
