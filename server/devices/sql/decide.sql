UPDATE sync_quarantine SET status = :status, decided_at = :now, decided_by = :by, reason = coalesce(:reason, reason)
WHERE op_id = :op_id AND status = 'kept'
