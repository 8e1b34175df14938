SELECT (SELECT count(*) FROM sync_op WHERE device_id = :device_id AND status = 'parked'),
       (SELECT count(*) FROM sync_quarantine WHERE device_id = :device_id AND status = 'kept')
