SELECT DISTINCT c.relname, f.relname
FROM pg_constraint r JOIN pg_class c ON c.oid = r.conrelid JOIN pg_class f ON f.oid = r.confrelid
WHERE r.contype = 'f' AND r.connamespace = 'public'::regnamespace AND c.oid <> f.oid
  AND NOT c.relispartition AND NOT f.relispartition
