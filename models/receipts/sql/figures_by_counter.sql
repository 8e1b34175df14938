SELECT t.counter_code, coalesce((SELECT c.name FROM counters c WHERE c.code = t.counter_code), ''), '',
       CAST(sum(t.issued_count - t.cancelled_count) AS bigint),
       CAST(sum(t.issued_paise - t.cancelled_paise) AS bigint)
FROM day_totals t
WHERE t.mode = 'all' AND t.business_date BETWEEN :from_date AND :upto_date
GROUP BY t.counter_code
ORDER BY 5 DESC, 1
