SELECT receipt_language FROM temples LIMIT 1
