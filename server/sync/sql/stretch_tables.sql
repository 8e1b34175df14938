SELECT tbl, count(*) FROM sync_log WHERE seq > :after AND seq <= :upto GROUP BY tbl
