DELETE FROM sync_outbox WHERE temple_id = :temple_id
RETURNING op_seq, op_id, hlc, body, (SELECT device_id FROM sync_device),
    (SELECT seq FROM temple_sync WHERE temple_id = :temple_id), 1
