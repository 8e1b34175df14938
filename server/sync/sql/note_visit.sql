UPDATE devices SET last_seen_at = :now, app_version = :app_version, schema_ver = :schema_ver, skew_ms = :skew_ms,
                   cursor_seq = :cursor_seq, said_last_op_seq = :their_last,
                   drained_at = CASE WHEN last_op_seq >= :their_last THEN :now ELSE drained_at END
WHERE id = :id
