SELECT count(*)
FROM donations d
JOIN donation_categories cat ON cat.temple_id = d.temple_id AND cat.id = d.category_id
WHERE (CAST(:date_from AS text) IS NULL OR d.business_date >= :date_from)
  AND (CAST(:date_to AS text) IS NULL OR d.business_date <= :date_to)
  AND (CAST(:category AS text) IS NULL OR cat.code = upper(:category))
  AND (CAST(:devotee_id AS uuid) IS NULL OR d.devotee_id = :devotee_id)
