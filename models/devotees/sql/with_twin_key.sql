SELECT d.id
FROM devotee_keys k
JOIN devotees d ON d.id = k.devotee_id
WHERE k.twin_key = :twin_key AND d.merged_into IS NULL AND d.deleted_at IS NULL
LIMIT :limit
