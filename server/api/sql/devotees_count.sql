SELECT count(*)
FROM devotees d
WHERE d.deleted_at IS NULL AND d.merged_into IS NULL
  AND (CAST(:phone AS text) IS NULL OR d.phone = :phone)
