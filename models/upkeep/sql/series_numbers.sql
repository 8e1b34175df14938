SELECT code, fy, kind, last_no FROM series ORDER BY code, fy, kind
