INSERT INTO temple_directory (temple_id, code) VALUES (:temple_id, :code)
