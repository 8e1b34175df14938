WITH RECURSIVE devices (device_id) AS (
    SELECT (SELECT device_id FROM audit_events ORDER BY device_id LIMIT 1)
    UNION ALL
    SELECT (SELECT e.device_id FROM audit_events e WHERE e.device_id > d.device_id ORDER BY e.device_id LIMIT 1)
    FROM devices d
    WHERE d.device_id IS NOT NULL)
SELECT CAST(coalesce(sum(
           (SELECT e.chain_no FROM audit_events e WHERE e.device_id = d.device_id ORDER BY e.chain_no DESC LIMIT 1)
         - (SELECT e.chain_no FROM audit_events e WHERE e.device_id = d.device_id ORDER BY e.chain_no LIMIT 1) + 1), 0)
       AS bigint)
FROM devices d
WHERE d.device_id IS NOT NULL
