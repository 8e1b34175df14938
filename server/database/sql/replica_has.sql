SELECT CASE
           WHEN NOT pg_is_in_recovery() THEN 1
           WHEN pg_last_wal_replay_lsn() >= CAST(:position AS pg_lsn) THEN 1
           ELSE (SELECT 0 FROM pg_sleep(0.01))
       END
