WITH touched AS (DELETE FROM sync_touch WHERE temple_id = :temple_id)
DELETE FROM sync_outbox WHERE temple_id = :temple_id
RETURNING op_seq, op_id, hlc, body, (SELECT device_id FROM sync_device WHERE temple_id = :temple_id),
    (SELECT seq FROM temple_sync WHERE temple_id = :temple_id),
    (SELECT CASE WHEN t.epoch IS NULL OR t.epoch = left(encode(sha256(convert_to('mandirmitra server epoch '
         || c.system_identifier::text || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) || '/' || d.oid::text,
         'UTF8')), 'hex'), 16) THEN 1 ELSE 0 END
     FROM temple_sync t, pg_control_system() AS c, pg_database AS d
     WHERE t.temple_id = :temple_id AND d.datname = current_database())
