SELECT r.series, min(r.sequence), max(r.sequence), count(*), CAST(coalesce(sum(r.total_paise), 0) AS bigint),
       count(c.id), CAST(coalesce(sum(CASE WHEN c.id IS NOT NULL THEN r.total_paise END), 0) AS bigint)
FROM receipts r
LEFT JOIN receipt_cancellations c ON c.receipt_id = r.id
WHERE r.business_date BETWEEN :from_date AND :upto_date
GROUP BY r.series
ORDER BY r.series
