{receipt_row}
WHERE r.series >= :series_from AND r.series < :series_upto
  AND r.business_date BETWEEN :from_date AND :upto_date
  AND (r.business_date, r.id) < (:after_date, :after_id)
ORDER BY r.business_date DESC, r.id DESC
LIMIT :limit
