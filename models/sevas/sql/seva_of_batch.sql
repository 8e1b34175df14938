SELECT seva_id FROM seva_batches WHERE id = :id AND deleted_at IS NULL
