SELECT id, name FROM sevas WHERE code = :code AND deleted_at IS NULL
