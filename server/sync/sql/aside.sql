SELECT op_seq FROM sync_op WHERE device_id = :device_id AND status = 'parked'
UNION
SELECT op_seq FROM sync_quarantine WHERE device_id = :device_id AND status = 'kept'
ORDER BY op_seq
LIMIT :most
