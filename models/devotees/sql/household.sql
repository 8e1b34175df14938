SELECT id, name, head_devotee_id FROM households WHERE id = :id AND deleted_at IS NULL
