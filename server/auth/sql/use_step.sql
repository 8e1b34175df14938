UPDATE second_factors SET last_step = :step, failures = 0, locked_until = 0 WHERE user_id = :user_id AND last_step < :step
