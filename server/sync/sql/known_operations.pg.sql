SELECT o.device_id, o.op_seq, o.op_id, o.sha256, o.status, o.code, o.last_seq
FROM unnest(:devices::uuid[], :firsts::bigint[], :lasts::bigint[]) AS u (device, first, last)
JOIN sync_op o ON o.device_id = u.device AND o.op_seq BETWEEN u.first AND u.last
UNION
SELECT device_id, op_seq, op_id, sha256, status, code, last_seq FROM sync_op
WHERE op_id = ANY (:ids::uuid[])
