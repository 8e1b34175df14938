SELECT count(*) FROM devotee_keys
