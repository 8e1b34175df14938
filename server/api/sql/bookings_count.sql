SELECT count(*)
FROM booking_states s
JOIN sevas v ON v.temple_id = s.temple_id AND v.id = s.seva_id
WHERE (CAST(:date_from AS text) IS NULL OR s.seva_date >= :date_from)
  AND (CAST(:date_to AS text) IS NULL OR s.seva_date <= :date_to)
  AND (CAST(:seva AS text) IS NULL OR v.code = upper(:seva))
  AND (CAST(:status AS text) IS NULL OR s.status = :status)
