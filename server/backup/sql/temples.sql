SELECT temple_id, code FROM temple_directory ORDER BY code
