SELECT id, username, display_name FROM users WHERE username = 'onlinepay' AND is_disabled = 0 AND deleted_at IS NULL
