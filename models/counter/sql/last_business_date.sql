SELECT business_date FROM receipts
WHERE counter_code = :counter_code
ORDER BY business_date DESC, id DESC
LIMIT 1
