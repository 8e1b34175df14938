INSERT INTO login_sessions (temple_id, id, user_id, created_at) VALUES (:temple_id, :id, :user_id, :now)
