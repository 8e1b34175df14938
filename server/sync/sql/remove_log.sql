DELETE FROM sync_log WHERE seq <= :upto
