SELECT merged_into FROM devotees WHERE id = :id
