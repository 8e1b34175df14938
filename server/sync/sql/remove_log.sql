DELETE FROM sync_log WHERE seq IN (SELECT seq FROM sync_log WHERE seq <= :upto ORDER BY seq LIMIT :most)
