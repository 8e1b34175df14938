SELECT r.rolname, CAST(r.rolsuper OR r.rolbypassrls AS int),
       (SELECT count(*)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND pg_has_role(r.oid, c.relowner, 'MEMBER')),
       (SELECT count(*)
        FROM pg_roles other
        WHERE (other.rolsuper OR other.rolbypassrls) AND pg_has_role(r.oid, other.oid, 'MEMBER'))
FROM pg_roles r
WHERE r.rolname = current_user
