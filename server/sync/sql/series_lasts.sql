SELECT code, fy, kind, last_no FROM series_hwm WHERE code = :codes
