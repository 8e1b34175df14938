SELECT id, code, name, name_local FROM donation_purposes WHERE is_active = 1 AND deleted_at IS NULL ORDER BY code
