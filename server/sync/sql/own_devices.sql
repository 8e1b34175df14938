SELECT o.device_id, o.code,
    (SELECT coalesce(max(a.chain_no), 0) FROM audit_events a WHERE a.temple_id = o.temple_id AND a.device_id = o.device_id)
FROM own_devices o
ORDER BY o.device_id
