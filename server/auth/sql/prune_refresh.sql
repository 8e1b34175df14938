DELETE FROM refresh_tokens WHERE session_id = :session_id AND expires_at < :now
