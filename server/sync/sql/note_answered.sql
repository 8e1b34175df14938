UPDATE devices SET last_op_seq = CASE WHEN last_op_seq < :last_op_seq THEN :last_op_seq ELSE last_op_seq END,
                   duplicates = duplicates + :duplicates, last_seen_at = :now
WHERE temple_id = :temple_id AND id = :id
