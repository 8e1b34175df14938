INSERT INTO devotee_names (devotee_names, rank) VALUES ('integrity-check', 1)
