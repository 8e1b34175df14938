SELECT temple_id, name, name_local, address FROM devotees WHERE id = :id
