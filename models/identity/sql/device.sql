SELECT temple_id, device_id, code, db_epoch, registered_at, schema_ver FROM sync_device
