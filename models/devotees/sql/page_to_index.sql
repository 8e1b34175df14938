SELECT temple_id, id, name, name_local, address FROM devotees WHERE id > :after ORDER BY id LIMIT :limit
