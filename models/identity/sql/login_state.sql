SELECT failures, locked_until_at FROM login_states WHERE id = :id
