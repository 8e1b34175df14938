INSERT INTO sync_op (temple_id, device_id, op_seq, op_id, sha256, type, status, code, first_seq, last_seq, parked_body,
                     received_at)
VALUES (:temple_id, :device_id, :op_seq, :op_id, :sha256, :type, :status, :code, :first_seq, :last_seq, :parked_body, :now)
ON CONFLICT (device_id, op_seq) DO UPDATE SET status = excluded.status, code = excluded.code,
    first_seq = excluded.first_seq, last_seq = excluded.last_seq, parked_body = excluded.parked_body
