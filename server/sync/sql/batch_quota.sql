SELECT quota FROM seva_batches WHERE id = :batch_id AND seva_id = :seva_id AND is_active = 1 AND deleted_at IS NULL
