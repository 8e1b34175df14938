SELECT u.username, u.display_name, u.role, d.device_id, d.code, t.hlc
FROM users u
JOIN login_sessions s ON s.temple_id = u.temple_id AND s.user_id = u.id
JOIN sync_device d ON d.temple_id = u.temple_id
JOIN temple_sync t ON t.temple_id = u.temple_id
WHERE u.id = :user_id AND s.id = :session_id AND s.ended_at IS NULL AND u.is_disabled = 0 AND u.deleted_at IS NULL
