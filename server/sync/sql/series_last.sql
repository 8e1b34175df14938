SELECT last_no FROM series_hwm WHERE code = :code AND fy = :fy AND kind = :kind
