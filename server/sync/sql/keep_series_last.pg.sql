INSERT INTO series_hwm (temple_id, code, fy, kind, last_no)
SELECT :temple_id::uuid, unnest(:code::text[]), unnest(:fy::text[]), unnest(:kind::text[]), unnest(:last_no::bigint[])
ON CONFLICT (temple_id, code, fy, kind) DO UPDATE SET last_no = excluded.last_no
