INSERT INTO slot_grants (temple_id, slot_id, device_id, seva_id, batch_id, seva_date, granted, used, lease_until_at, version)
VALUES (:temple_id, :slot_id, :device_id, :seva_id, :batch_id, :seva_date, :granted, :used, :lease_until, :version)
ON CONFLICT (slot_id, device_id) DO UPDATE SET granted = excluded.granted, lease_until_at = excluded.lease_until_at,
    version = excluded.version
