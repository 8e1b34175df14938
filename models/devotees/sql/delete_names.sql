INSERT INTO devotee_names (devotee_names, rowid, name_key) VALUES ('delete', :n, :name_key)
