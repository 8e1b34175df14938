INSERT INTO second_factors (temple_id, user_id, secret_sealed, made_at) VALUES (:temple_id, :user_id, :sealed, :now)
