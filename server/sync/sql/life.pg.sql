-- As server_epoch.pg.sql, hashed here: one journey for both.
SELECT left(encode(sha256(convert_to('mandirmitra server epoch '
           || c.system_identifier::text || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) || '/' || d.oid::text
           || CASE WHEN t.restore_salt <> '' THEN '/' || t.restore_salt ELSE '' END, 'UTF8')), 'hex'), 16),
       t.seq
FROM temple_sync t, pg_control_system() AS c, pg_database AS d
WHERE t.temple_id = :temple_id AND d.datname = current_database()
