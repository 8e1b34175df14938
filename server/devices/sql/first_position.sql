INSERT INTO temple_sync (temple_id) VALUES (:temple_id) ON CONFLICT DO NOTHING
