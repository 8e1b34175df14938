SELECT max(op_last) FROM sync_log
WHERE logged_at < :before AND op_last <= coalesce((SELECT min(cursor_seq) FROM devices WHERE status <> 'revoked'), 0)
