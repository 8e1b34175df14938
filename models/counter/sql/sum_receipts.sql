SELECT count(*), count(c.id),
       CAST(coalesce(sum(CASE WHEN c.id IS NULL THEN r.total_paise ELSE 0 END), 0) AS bigint)
FROM receipts r
LEFT JOIN receipt_cancellations c ON c.receipt_id = r.id
WHERE r.business_date BETWEEN :from_date AND :upto_date
