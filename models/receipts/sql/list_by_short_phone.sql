{receipt_row}
WHERE r.id IN (
    SELECT latest.id
    FROM (SELECT id, business_date, phone FROM receipts
          WHERE business_date BETWEEN :from_date AND :upto_date
            AND (business_date, id) < (:after_date, :after_id)
          ORDER BY business_date DESC, id DESC
          LIMIT :scanned) latest
    WHERE latest.phone >= :phone_from AND latest.phone < :phone_upto
    ORDER BY latest.business_date DESC, latest.id DESC
    LIMIT :limit)
ORDER BY r.business_date DESC, r.id DESC
