SELECT business_date, CAST(sum(issued_count - cancelled_count) AS bigint),
       CAST(sum(issued_paise - cancelled_paise) AS bigint),
       CAST(sum(cancelled_count) AS bigint), CAST(sum(cancelled_paise) AS bigint)
FROM day_totals
WHERE mode = 'all' AND business_date BETWEEN :from_date AND :upto_date
GROUP BY business_date
ORDER BY business_date
