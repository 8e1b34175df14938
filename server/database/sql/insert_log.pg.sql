INSERT INTO sync_log (temple_id, seq, tbl, row_id, op_id, op_last, device_id, logged_at)
SELECT :temple_id::uuid, u.*, :now::bigint
FROM unnest(:seqs::bigint[], :tables::bigint[], :rows::uuid[], :operations::uuid[], :wholes::bigint[], :devices::uuid[]) AS u
