SELECT id, relation FROM devotees WHERE household_id = :household_id AND deleted_at IS NULL ORDER BY id
