SELECT o.device_id, o.op_seq, o.op_id, o.sha256, o.status, o.code, o.last_seq
FROM (SELECT unnest(:devices::uuid[]) AS device, unnest(:firsts::bigint[]) AS first, unnest(:lasts::bigint[]) AS last) u
CROSS JOIN LATERAL (SELECT * FROM sync_op WHERE temple_id = :temple_id AND device_id = u.device
                        AND op_seq BETWEEN u.first AND u.last OFFSET 0) o
UNION
SELECT o.device_id, o.op_seq, o.op_id, o.sha256, o.status, o.code, o.last_seq
FROM unnest(:ids::uuid[]) AS u(id)
CROSS JOIN LATERAL (SELECT * FROM sync_op WHERE temple_id = :temple_id AND op_id = u.id OFFSET 0) o
