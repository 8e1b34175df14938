UPDATE devices SET status = 'revoked', status_reason = :reason, revoked_at = :now, revoked_by = :by WHERE id = :id
