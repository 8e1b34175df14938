SELECT id, device_id, chain_no, happened_at, user_id, counter_code, action, entity, entity_id,
       before_json, after_json, reason, app_version, previous_hash, hash
FROM audit_events
WHERE (device_id, chain_no) > (:device_id, :chain_no)
ORDER BY device_id, chain_no
LIMIT :limit
