SELECT m.id, m.from_id, d.name, d.name_local, d.phone, m.merged_at
FROM devotees d
JOIN devotee_merges m ON m.from_id = d.id AND m.into_id = :into_id
LEFT JOIN devotee_unmerges u ON u.merge_id = m.id
WHERE d.merged_into = :into_id AND u.id IS NULL
ORDER BY m.id DESC
