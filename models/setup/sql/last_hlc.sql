SELECT max(hlc)
FROM (
    SELECT (SELECT hlc FROM sync_outbox ORDER BY op_seq DESC LIMIT 1) AS hlc
    UNION ALL SELECT max(row_hlc) FROM temples
    UNION ALL SELECT max(row_hlc) FROM counters
    UNION ALL SELECT max(row_hlc) FROM users
    UNION ALL SELECT max(row_hlc) FROM settings
    UNION ALL SELECT CAST(value AS INTEGER) FROM store_info WHERE key = 'sync.hlc'
) AS stamps
