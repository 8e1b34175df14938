UPDATE devotee_keys SET name_key = :name_key, twin_key = :twin_key WHERE n = :n
