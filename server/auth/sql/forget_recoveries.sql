DELETE FROM second_factor_recoveries WHERE user_id = :user_id
