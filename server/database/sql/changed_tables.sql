SELECT DISTINCT tbl FROM sync_log WHERE seq > :after
