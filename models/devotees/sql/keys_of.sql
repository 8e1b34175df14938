SELECT n, name_key FROM devotee_keys WHERE devotee_id = :devotee_id
