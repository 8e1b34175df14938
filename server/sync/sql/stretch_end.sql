SELECT max(op_last) FROM (SELECT op_last FROM sync_log WHERE seq > :after ORDER BY seq LIMIT :limit) AS stretch
