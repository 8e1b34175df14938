INSERT INTO login_states (temple_id, id, failures, locked_until_at) VALUES (:temple_id, :id, :failures, :locked_until_at)
ON CONFLICT (id) DO UPDATE SET failures = excluded.failures, locked_until_at = excluded.locked_until_at
