UPDATE devices d SET last_op_seq = greatest(d.last_op_seq, u.last_op_seq), duplicates = d.duplicates + u.duplicates,
                     last_seen_at = :now
FROM (SELECT unnest(:id::uuid[]) AS id, unnest(:last_op_seq::bigint[]) AS last_op_seq, unnest(:duplicates::bigint[]) AS duplicates) u
WHERE d.temple_id = :temple_id AND d.id = u.id
