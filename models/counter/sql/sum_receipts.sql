SELECT CAST(coalesce(sum(issued_count), 0) AS bigint), CAST(coalesce(sum(cancelled_count), 0) AS bigint),
       CAST(coalesce(sum(issued_paise - cancelled_paise), 0) AS bigint)
FROM day_totals
WHERE mode = 'all' AND business_date BETWEEN :from_date AND :upto_date
