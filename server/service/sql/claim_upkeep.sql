SELECT CASE WHEN pg_try_advisory_xact_lock(1835880565, hashtext(CAST(:temple_id AS text)))
            THEN (SELECT tidied_at FROM temple_sync WHERE temple_id = CAST(:temple_id AS uuid)) END
