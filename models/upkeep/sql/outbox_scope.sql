SELECT (SELECT count(*) FROM sync_cursor), (SELECT count(*) FROM sync_outbox WHERE state = 1)
