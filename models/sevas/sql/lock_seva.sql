SELECT id FROM sevas WHERE id = :id
