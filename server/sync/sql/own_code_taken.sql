SELECT 1 FROM counters WHERE code = :code
UNION ALL SELECT 1 FROM devices WHERE code = :code
UNION ALL SELECT 1 FROM own_devices WHERE code = :code
