SELECT r.session_id, r.secret_hash, r.expires_at, CAST(r.used_at IS NOT NULL AS int), s.user_id,
       CAST(s.ended_at IS NOT NULL AS int)
FROM refresh_tokens r JOIN login_sessions s ON s.temple_id = r.temple_id AND s.id = r.session_id
WHERE r.id = :id
FOR UPDATE
