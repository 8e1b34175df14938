INSERT INTO refresh_tokens (temple_id, id, session_id, secret_hash, expires_at)
VALUES (:temple_id, :id, :session_id, :secret_hash, :expires_at)
