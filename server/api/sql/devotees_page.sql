SELECT d.id, /*key*/, d.name, d.name_local, d.phone, d.city, d.gotra, d.nakshatra, d.rashi, d.created_at
FROM devotees d
WHERE d.deleted_at IS NULL AND d.merged_into IS NULL
  AND (CAST(:phone AS text) IS NULL OR d.phone = :phone)
  /*after*/
/*order*/
