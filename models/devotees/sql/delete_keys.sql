DELETE FROM devotee_keys
