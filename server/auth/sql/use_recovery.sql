UPDATE second_factor_recoveries SET used_at = :now WHERE user_id = :user_id AND code_hash = :hash AND used_at IS NULL
