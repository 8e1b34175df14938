SELECT CAST((SELECT coalesce(sum(g.granted - g.used), 0)
             FROM slot_grants g JOIN devices d ON d.temple_id = g.temple_id AND d.id = g.device_id
             WHERE g.slot_id = :slot_id AND g.device_id <> :device_id AND g.granted > g.used
               AND (g.lease_until_at > :now OR coalesce(d.drained_at, 0) <= g.lease_until_at))
            + (SELECT coalesce(sum(h.seats), 0) FROM seat_holds h
               WHERE h.seva_id = :seva_id AND h.batch_id = :batch_id AND h.seva_date = :seva_date AND h.until_at > :now)
            AS bigint)
