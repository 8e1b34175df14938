SELECT secret_sealed, confirmed_at, last_step, failures, locked_until FROM second_factors WHERE user_id = :user_id
