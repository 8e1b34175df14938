SELECT mode, '', '', CAST(sum(issued_count - cancelled_count) AS bigint),
       CAST(sum(issued_paise - cancelled_paise) AS bigint)
FROM day_totals
WHERE mode IN ('cash', 'upi', 'card', 'cheque', 'dd', 'neft')
  AND business_date BETWEEN :from_date AND :upto_date
GROUP BY mode
ORDER BY 5 DESC, 1
