-- Cursors are the counter's: the service keeps none.
SELECT 0, (SELECT count(*) FROM sync_outbox WHERE state = 1)
