SELECT id, row_id, trim(theirs, '"') FROM conflicts
WHERE kind = 'same_devotee' AND status = 'open' AND deleted_at IS NULL
ORDER BY id
