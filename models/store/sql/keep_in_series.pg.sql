INSERT INTO series (temple_id, code, fy, kind, last_no)
SELECT :temple_id::uuid, u.* FROM unnest(:code::text[], :fy::text[], :kind::text[], :last_no::bigint[]) AS u
ON CONFLICT (temple_id, code, fy, kind) DO UPDATE SET last_no = excluded.last_no
