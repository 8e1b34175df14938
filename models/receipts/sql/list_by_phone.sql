{receipt_row}
WHERE r.id IN (
    SELECT i.id FROM receipts i
    WHERE i.phone >= :phone_from AND i.phone < :phone_upto
      AND i.business_date BETWEEN :from_date AND :upto_date
      AND i.id < :after_id
    ORDER BY i.id DESC
    LIMIT :limit)
ORDER BY r.id DESC
