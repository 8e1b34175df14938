{receipt_row}
WHERE r.devotee_id = :devotee_id
  AND r.id < :after_id
ORDER BY r.id DESC
LIMIT :limit
