WITH moved AS (UPDATE temple_sync SET seq = :head WHERE temple_id = :temple_id AND seq = :first::bigint - 1 RETURNING temple_id)
INSERT INTO sync_log (temple_id, seq, tbl, row_id, op_id, op_last, device_id, logged_at)
SELECT (SELECT temple_id FROM moved), u.*, :now::bigint
FROM unnest(:seqs::bigint[], :tables::bigint[], :rows::uuid[], :operations::uuid[], :wholes::bigint[], :devices::uuid[]) AS u
