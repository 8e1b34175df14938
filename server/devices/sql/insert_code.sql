INSERT INTO device_codes (temple_id, code_hash, kind, made_at, made_by, expires_at)
VALUES (:temple_id, :code_hash, :kind, :now, :made_by, :expires_at)
