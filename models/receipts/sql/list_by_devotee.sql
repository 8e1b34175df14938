{receipt_row}
WHERE r.devotee_id = :devotee_id
  AND r.business_date BETWEEN :from_date AND :upto_date
  AND r.id < :after_id
ORDER BY r.id DESC
LIMIT :limit
