UPDATE devices SET cursor_seq = CASE WHEN cursor_seq < :cursor_seq THEN :cursor_seq ELSE cursor_seq END,
                   last_seen_at = CASE WHEN coalesce(last_seen_at, 0) < :seen_at THEN :seen_at ELSE last_seen_at END
WHERE id = :id AND status <> 'revoked'
