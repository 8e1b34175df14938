SELECT d.id, d.name, d.name_local, d.address, k.name_key, k.twin_key
FROM devotees d
LEFT JOIN devotee_keys k ON k.devotee_id = d.id
WHERE d.id > :after
ORDER BY d.id
LIMIT :limit
