SELECT {entry_columns},
       coalesce((SELECT max(e.happened_at) FROM booking_events e
                 WHERE e.booking_id = b.id AND e.kind = 'moved'), b.booked_at)
FROM booking_states s
JOIN bookings b ON b.id = s.id
{entry_names}
LEFT JOIN seva_batches t ON t.id = s.batch_id
WHERE s.seva_date = :seva_date AND s.status <> 'cancelled'
ORDER BY {entry_order}
