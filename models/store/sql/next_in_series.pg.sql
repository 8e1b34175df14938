INSERT INTO series (temple_id, code, fy, kind, last_no) VALUES (:temple_id, :code, :fy, :kind, 1)
ON CONFLICT (temple_id, code, fy, kind) DO UPDATE SET last_no = series.last_no + 1
RETURNING last_no
