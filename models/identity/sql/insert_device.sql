INSERT INTO sync_device (temple_id, device_id, code, db_epoch, registered_at, schema_ver)
VALUES (:temple_id, :device_id, :code, :db_epoch, NULL, :schema_ver)
