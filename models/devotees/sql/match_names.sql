SELECT k.devotee_id, k.name_key
FROM devotee_names
JOIN devotee_keys k ON k.n = devotee_names.rowid
WHERE devotee_names MATCH :match
ORDER BY devotee_names.rowid DESC
LIMIT :limit
