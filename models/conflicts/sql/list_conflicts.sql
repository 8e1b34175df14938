{conflict_rows}
WHERE c.deleted_at IS NULL AND (c.status = 'open' OR CAST(:open_only AS bigint) = 0)
ORDER BY CASE WHEN c.status = 'open' THEN 0 ELSE 1 END, c.happened_at DESC, c.id
LIMIT :limit
