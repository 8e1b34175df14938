SELECT id, name, phone FROM devotees
WHERE temple_id = :temple_id AND phone = ANY (:phones::text[]) AND merged_into IS NULL AND deleted_at IS NULL
ORDER BY id
