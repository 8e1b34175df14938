SELECT id FROM devotees
WHERE phone = :phone AND name = :name AND merged_into IS NULL
LIMIT 1
