INSERT INTO sync_log (temple_id, seq, tbl, row_id, op_id, op_last, device_id, logged_at)
SELECT :temple_id::uuid, unnest(:seqs::bigint[]), unnest(:tables::bigint[]), unnest(:rows::uuid[]), unnest(:operations::uuid[]),
       unnest(:wholes::bigint[]), unnest(:devices::uuid[]), :now::bigint
