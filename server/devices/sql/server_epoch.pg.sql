SELECT c.system_identifier::text || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) || '/' || d.oid::text
FROM pg_control_system() AS c, pg_database AS d
WHERE d.datname = current_database()
