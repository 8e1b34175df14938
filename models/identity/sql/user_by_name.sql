SELECT id, username, display_name, role, password_hash, pin_hash, is_disabled, language, created_at
FROM users
WHERE username = :username AND deleted_at IS NULL
