SELECT id, username, display_name, role, password_hash, pin_hash, is_disabled, language, created_at
FROM users
WHERE deleted_at IS NULL
ORDER BY username
