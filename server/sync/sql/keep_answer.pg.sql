INSERT INTO sync_op (temple_id, device_id, op_seq, op_id, sha256, type, status, code, first_seq, last_seq, parked_body,
                     received_at)
SELECT :temple_id::uuid, u.*, :now::bigint
FROM unnest(:device_id::uuid[], :op_seq::bigint[], :op_id::uuid[], :sha256::bytea[], :type::text[], :status::text[], :code::text[],
            :first_seq::bigint[], :last_seq::bigint[], :parked_body::text[]) AS u
ON CONFLICT (temple_id, device_id, op_seq) DO UPDATE SET status = excluded.status, code = excluded.code,
    first_seq = excluded.first_seq, last_seq = excluded.last_seq, parked_body = excluded.parked_body
