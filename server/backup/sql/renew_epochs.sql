UPDATE temple_sync SET restore_salt = CAST(gen_random_uuid() AS text)
WHERE CAST(:code AS text) = '' OR temple_id IN (SELECT temple_id FROM temple_directory WHERE code = :code)
