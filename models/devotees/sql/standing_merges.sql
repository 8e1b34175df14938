SELECT m.id, m.from_id, m.into_id
FROM devotee_merges m
LEFT JOIN devotee_unmerges u ON u.merge_id = m.id
WHERE (m.id = :id OR m.from_id = :id) AND u.id IS NULL
ORDER BY m.id DESC
