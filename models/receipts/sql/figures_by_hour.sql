SELECT (r.issued_at + 19800000) / 3600000 % 24, count(*), CAST(sum(r.total_paise) AS bigint)
FROM receipts r
WHERE r.business_date = :day
  AND NOT EXISTS (SELECT 1 FROM receipt_cancellations c WHERE c.receipt_id = r.id)
GROUP BY 1
ORDER BY 1
