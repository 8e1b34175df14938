INSERT INTO devotee_keys (temple_id, devotee_id, name_key, twin_key)
VALUES (:temple_id, :devotee_id, :name_key, :twin_key)
RETURNING n
