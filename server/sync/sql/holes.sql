SELECT code, fy, kind, no FROM series_holes WHERE code = :code ORDER BY fy, kind, no LIMIT 1000
