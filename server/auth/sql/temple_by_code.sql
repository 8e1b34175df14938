SELECT temple_id FROM temple_directory WHERE code = :code
