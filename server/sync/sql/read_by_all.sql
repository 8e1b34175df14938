SELECT CASE WHEN (SELECT count(*) FROM devices
                  WHERE status <> 'revoked' AND coalesce(last_seen_at, registered_at) >= :before) = 0
            THEN max(op_last)
            ELSE max(CASE WHEN op_last <= (SELECT min(cursor_seq) FROM devices
                                           WHERE status <> 'revoked' AND coalesce(last_seen_at, registered_at) >= :before)
                          THEN op_last END) END
FROM sync_log
WHERE logged_at < :before
