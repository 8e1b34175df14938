SELECT e.id, e.happened_at, u.username, e.counter_code, e.action, e.entity, e.entity_id,
       e.before_json, e.after_json, e.reason
FROM audit_events e
LEFT JOIN users u ON u.id = e.user_id
WHERE e.entity_id = :entity_id
ORDER BY e.id
