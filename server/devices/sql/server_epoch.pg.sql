SELECT c.system_identifier::text || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) || '/' || d.oid::text
    || coalesce((SELECT '/' || t.restore_salt FROM temple_sync t
                 WHERE t.restore_salt <> '' AND t.temple_id = nullif(current_setting('app.temple_id', true), '')::uuid), '')
FROM pg_control_system() AS c, pg_database AS d
WHERE d.datname = current_database()
