SELECT coalesce(t.epoch, ''), d.device_id, d.code
FROM temple_sync t
JOIN sync_device d ON d.temple_id = t.temple_id
WHERE t.temple_id = :temple_id
