SELECT id, code, name, nature, is_deductible, name_local FROM funds WHERE is_active = 1 AND deleted_at IS NULL ORDER BY code
