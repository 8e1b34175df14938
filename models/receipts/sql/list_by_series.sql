{receipt_row}
WHERE r.series >= :series_from AND r.series < :series_upto
  AND r.business_date BETWEEN :from_date AND :upto_date
  AND r.id < :after_id
ORDER BY r.id DESC
LIMIT :limit
