SELECT last_no FROM series WHERE code = :code AND fy = :fy AND kind = :kind
