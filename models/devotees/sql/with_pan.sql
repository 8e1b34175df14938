SELECT id FROM devotees WHERE pan_hash = :pan_hash AND merged_into IS NULL AND deleted_at IS NULL LIMIT :limit
