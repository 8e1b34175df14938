SELECT d.device_id, d.code, t.hlc FROM sync_device d JOIN temple_sync t ON t.temple_id = d.temple_id
