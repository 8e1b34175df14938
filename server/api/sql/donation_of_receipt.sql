SELECT id FROM donations WHERE receipt_id = :receipt_id ORDER BY id LIMIT 1
