INSERT INTO second_factor_recoveries (temple_id, user_id, code_hash) VALUES (:temple_id, :user_id, :hash)
