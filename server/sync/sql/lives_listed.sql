-- Of lives that were over before they were listed nothing is known.
SELECT count(*) FROM own_devices
WHERE temple_id = :temple_id AND ended_at > 0
    AND (SELECT count(*) FROM own_devices WHERE temple_id = :temple_id) > (SELECT count(*) FROM lives WHERE temple_id = :temple_id)
