INSERT INTO series_holes (temple_id, code, fy, kind, no, since_at) VALUES (:temple_id, :code, :fy, :kind, :no, :now)
ON CONFLICT DO NOTHING
