SELECT id, seva_id, starts, ends, quota, is_active FROM seva_batches
WHERE deleted_at IS NULL
ORDER BY seva_id, starts
