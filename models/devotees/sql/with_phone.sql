SELECT id FROM devotees WHERE phone = :phone AND merged_into IS NULL AND deleted_at IS NULL
UNION
SELECT id FROM devotees WHERE alternate_phone = :phone AND merged_into IS NULL AND deleted_at IS NULL
LIMIT :limit
