SELECT count(*)
FROM users
WHERE role = 'administrator' AND is_disabled = 0 AND deleted_at IS NULL AND id <> :id
