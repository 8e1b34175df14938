SELECT l.kind, count(*), CAST(coalesce(sum(l.amount_paise), 0) AS bigint),
       count(c.id), CAST(coalesce(sum(CASE WHEN c.id IS NOT NULL THEN l.amount_paise END), 0) AS bigint)
FROM receipts r
JOIN receipt_lines l ON l.receipt_id = r.id
LEFT JOIN receipt_cancellations c ON c.receipt_id = r.id
WHERE r.business_date BETWEEN :from_date AND :upto_date
GROUP BY l.kind
ORDER BY l.kind
