SELECT business_date FROM day_totals
WHERE mode = 'all' AND counter_code = :counter_code
ORDER BY business_date DESC
LIMIT 1
