SELECT DISTINCT temple_id FROM login_directory WHERE username = :username LIMIT 2
