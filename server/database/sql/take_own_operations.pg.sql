WITH touched AS (DELETE FROM sync_touch WHERE temple_id = :temple_id)
DELETE FROM sync_outbox WHERE temple_id = :temple_id
RETURNING op_seq, op_id, hlc, body, (SELECT device_id FROM sync_device WHERE temple_id = :temple_id),
    (SELECT seq FROM temple_sync WHERE temple_id = :temple_id)
