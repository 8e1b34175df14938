SELECT id, code, name, nature, is_deductible FROM funds WHERE is_active = 1 AND deleted_at IS NULL ORDER BY code
