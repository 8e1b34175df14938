SELECT username, display_name, role FROM users WHERE id = :id AND is_disabled = 0 AND deleted_at IS NULL
