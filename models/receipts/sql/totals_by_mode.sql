SELECT p.mode, count(*), CAST(coalesce(sum(p.amount_paise), 0) AS bigint),
       count(c.id), CAST(coalesce(sum(CASE WHEN c.id IS NOT NULL THEN p.amount_paise END), 0) AS bigint)
FROM receipts r
JOIN receipt_payments p ON p.receipt_id = r.id
LEFT JOIN receipt_cancellations c ON c.receipt_id = r.id
WHERE r.business_date BETWEEN :from_date AND :upto_date
GROUP BY p.mode
ORDER BY p.mode
