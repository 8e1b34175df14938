DELETE FROM series_holes WHERE code = :code AND fy = :fy AND kind = :kind AND no = :no
