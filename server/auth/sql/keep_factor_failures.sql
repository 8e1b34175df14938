UPDATE second_factors SET failures = :failures, locked_until = :until WHERE user_id = :user_id
