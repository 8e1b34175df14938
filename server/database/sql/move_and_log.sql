WITH moved AS (UPDATE temple_sync SET seq = :head, hlc = greatest(hlc, :hlc::bigint) WHERE temple_id = :temple_id AND seq = :first::bigint - 1 RETURNING temple_id)
INSERT INTO sync_log (temple_id, seq, tbl, row_id, op_id, op_last, device_id, logged_at)
SELECT (SELECT temple_id FROM moved), unnest(:seqs::bigint[]), unnest(:tables::bigint[]), unnest(:rows::uuid[]), unnest(:operations::uuid[]),
       unnest(:wholes::bigint[]), unnest(:devices::uuid[]), :now::bigint
