SELECT e.kind, e.to_date, t.starts, t.ends, e.reason,
       CASE WHEN coalesce(u.display_name, '') = '' THEN u.username ELSE u.display_name END,
       e.happened_at
FROM booking_events e
LEFT JOIN seva_batches t ON t.id = e.to_batch_id
LEFT JOIN users u ON u.id = e.user_id
WHERE e.booking_id = :booking_id
ORDER BY e.id
