INSERT INTO own_devices (temple_id, device_id, code, ended_at) VALUES (:temple_id, :device_id, :code, :now)
