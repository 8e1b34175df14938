INSERT INTO devotee_names (rowid, name_key) VALUES (:n, :name_key)
