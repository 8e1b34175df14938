SELECT id, seva_id, starts, ends, quota, is_active FROM seva_batches
WHERE seva_id = :seva_id AND deleted_at IS NULL
ORDER BY starts
