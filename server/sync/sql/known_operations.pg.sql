SELECT device_id, op_seq, op_id, sha256, status, code, last_seq FROM sync_op
WHERE device_id = :device_id AND op_seq BETWEEN :first AND :last
UNION
SELECT device_id, op_seq, op_id, sha256, status, code, last_seq FROM sync_op
WHERE op_id = ANY (:ids::uuid[])
