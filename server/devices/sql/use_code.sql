UPDATE device_codes SET used_at = coalesce(used_at, :now), used_by = :device_id
WHERE code_hash = :code_hash AND kind = :kind AND expires_at > :now AND (used_by IS NULL OR used_by = :device_id)
