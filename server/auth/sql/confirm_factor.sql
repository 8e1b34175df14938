UPDATE second_factors SET confirmed_at = :now WHERE user_id = :user_id AND confirmed_at IS NULL
