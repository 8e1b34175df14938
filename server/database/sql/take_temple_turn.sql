SELECT t.seq, coalesce(d.device_id, t.temple_id)
FROM temple_sync t
LEFT JOIN sync_device d ON d.temple_id = t.temple_id
WHERE t.temple_id = :temple_id
FOR UPDATE OF t
