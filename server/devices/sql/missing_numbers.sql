SELECT code, fy, kind, CAST(no AS TEXT) FROM series_holes WHERE code = :code ORDER BY fy, kind, no LIMIT 100
