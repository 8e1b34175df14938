SELECT id, closed_upto FROM period_locks ORDER BY id DESC LIMIT 1
