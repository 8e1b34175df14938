SELECT id, username FROM users WHERE role = 'administrator' AND is_disabled = 0 AND deleted_at IS NULL ORDER BY id LIMIT 1
