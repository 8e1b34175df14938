UPDATE devices SET status = 'forked', status_reason = :reason WHERE id = :id AND status = 'active'
