SELECT count(*) FROM conflicts WHERE status = 'open' AND deleted_at IS NULL
