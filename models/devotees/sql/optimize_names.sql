INSERT INTO devotee_names (devotee_names) VALUES ('optimize')
