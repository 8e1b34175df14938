SELECT t.id, t.code, t.name, coalesce((SELECT d.code FROM sync_device d), ''),
       (SELECT max(m.version) FROM schema_migrations m)
FROM temples t
ORDER BY t.id
LIMIT 1
