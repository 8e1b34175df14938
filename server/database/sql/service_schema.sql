SELECT CASE WHEN to_regclass('mm_server.schema_migrations') IS NULL THEN 0 ELSE 1 END
