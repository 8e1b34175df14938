SELECT id, name FROM devotees
WHERE temple_id = :temple_id AND phone = :phone AND id <> :id AND merged_into IS NULL AND deleted_at IS NULL
ORDER BY id
