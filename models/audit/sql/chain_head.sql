SELECT chain_no, hash FROM audit_events WHERE device_id = :device_id ORDER BY chain_no DESC LIMIT 1
