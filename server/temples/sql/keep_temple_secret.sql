INSERT INTO temple_secrets (temple_id, name, sealed) VALUES (:temple_id, :name, :sealed)
ON CONFLICT (temple_id, name) DO UPDATE SET sealed = excluded.sealed
