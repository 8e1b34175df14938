INSERT INTO api_answers (temple_id, user_id, key, request_hash, asked_at)
VALUES (:temple_id, :user_id, :key, :request_hash, :now)
ON CONFLICT (temple_id, user_id, key) DO NOTHING
