SELECT CAST(coalesce(sum(g.granted - g.used), 0) AS bigint)
FROM slot_grants g JOIN devices d ON d.temple_id = g.temple_id AND d.id = g.device_id
WHERE g.slot_id = :slot_id AND g.device_id <> :device_id AND g.granted > g.used
  AND (g.lease_until_at > :now OR coalesce(d.drained_at, 0) <= g.lease_until_at)
