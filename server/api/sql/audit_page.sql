SELECT a.id, /*key*/, a.happened_at, u.username, a.counter_code, a.action, a.entity, a.entity_id, a.before_json,
       a.after_json, a.reason
FROM audit_events a
LEFT JOIN users u ON u.temple_id = a.temple_id AND u.id = a.user_id
WHERE (CAST(:from_ms AS bigint) IS NULL OR a.happened_at >= :from_ms)
  AND (CAST(:upto_ms AS bigint) IS NULL OR a.happened_at < :upto_ms)
  AND (CAST(:action AS text) IS NULL OR a.action = :action)
  AND (CAST(:entity_id AS uuid) IS NULL OR a.entity_id = :entity_id)
  AND (CAST(:username AS text) IS NULL OR u.username = :username)
  /*after*/
/*order*/
