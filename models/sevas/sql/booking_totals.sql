SELECT count(*), CAST(coalesce(sum(s.seats), 0) AS bigint),
       CAST(coalesce(sum((SELECT count(*) FROM receipt_persons p
                          WHERE p.receipt_line_id = b.receipt_line_id)), 0) AS bigint)
FROM booking_states s
JOIN bookings b ON b.id = s.id
JOIN receipts r ON r.id = b.receipt_id
WHERE s.seva_date = :seva_date
  AND (s.seva_id = :seva_id OR :seva_id IS NULL)
  AND (s.status = :status OR :status IS NULL)
  AND (lower(r.number) LIKE :number ESCAPE '\' OR :number IS NULL)
  AND (lower(r.devotee_name) LIKE :devotee ESCAPE '\'
       OR r.devotee_name_local LIKE :devotee ESCAPE '\' OR :devotee IS NULL)
