INSERT INTO sync_op (temple_id, device_id, op_seq, op_id, sha256, type, status, code, first_seq, last_seq, parked_body,
                     received_at)
SELECT :temple_id::uuid, unnest(:device_id::uuid[]), unnest(:op_seq::bigint[]), unnest(:op_id::uuid[]), unnest(:sha256::bytea[]),
       unnest(:type::text[]), unnest(:status::text[]), unnest(:code::text[]), unnest(:first_seq::bigint[]),
       unnest(:last_seq::bigint[]), unnest(:parked_body::text[]), :now::bigint
ON CONFLICT (temple_id, device_id, op_seq) DO UPDATE SET status = excluded.status, code = excluded.code,
    first_seq = excluded.first_seq, last_seq = excluded.last_seq, parked_body = excluded.parked_body
