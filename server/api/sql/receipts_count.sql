SELECT count(*)
FROM receipts r
WHERE (CAST(:date_from AS text) IS NULL OR r.business_date >= :date_from)
  AND (CAST(:date_to AS text) IS NULL OR r.business_date <= :date_to)
  AND (CAST(:devotee_id AS uuid) IS NULL OR r.devotee_id = :devotee_id)
  AND (CAST(:counter AS text) IS NULL OR r.counter_code = :counter)
