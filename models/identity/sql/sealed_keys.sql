SELECT id, kind, public_key, sealed FROM temple_keys WHERE deleted_at IS NULL ORDER BY id
