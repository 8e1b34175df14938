INSERT INTO series (temple_id, code, fy, kind, last_no) VALUES (:temple_id, :code, :fy, :kind, :last_no)
ON CONFLICT (code, fy, kind) DO UPDATE SET last_no = excluded.last_no
