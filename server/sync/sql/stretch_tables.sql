SELECT tbl, count(*), count(CASE WHEN device_id <> :reader THEN 1 END) FROM sync_log
WHERE seq > :after AND seq <= :upto GROUP BY tbl
