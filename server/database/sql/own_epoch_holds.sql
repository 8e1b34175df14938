SELECT CASE WHEN t.epoch IS NULL OR t.epoch = left(encode(sha256(convert_to('mandirmitra server epoch '
           || c.system_identifier::text || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) || '/' || d.oid::text
           || CASE WHEN t.restore_salt <> '' THEN '/' || t.restore_salt ELSE '' END, 'UTF8')), 'hex'), 16)
       THEN 1 ELSE 0 END,
       coalesce(t.epoch, '') || '/' || t.restore_salt
FROM temple_sync t, pg_control_system() AS c, pg_database AS d
WHERE t.temple_id = :temple_id AND d.datname = current_database()
