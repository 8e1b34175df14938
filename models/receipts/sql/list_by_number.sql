{receipt_row}
WHERE r.series >= :series_from AND r.series < :series_upto
  AND r.sequence BETWEEN :sequence_from AND :sequence_upto
  AND r.id < :after_id
ORDER BY r.id DESC
LIMIT :limit
