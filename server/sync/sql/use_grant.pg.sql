UPDATE slot_grants g SET used = g.used + u.seats
FROM (SELECT unnest(:slot_id::uuid[]) AS slot_id, unnest(:device_id::uuid[]) AS device_id, unnest(:seats::bigint[]) AS seats) u
WHERE g.temple_id = :temple_id AND g.slot_id = u.slot_id AND g.device_id = u.device_id
