SELECT b.seva_id, b.id, b.quota, s.weekdays, s.advance_days
FROM seva_batches b JOIN sevas s ON s.temple_id = b.temple_id AND s.id = b.seva_id
WHERE b.quota IS NOT NULL AND b.is_active = 1 AND b.deleted_at IS NULL AND s.is_active = 1 AND s.deleted_at IS NULL
ORDER BY s.sort_order, b.starts
