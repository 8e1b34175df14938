{receipt_head}
WHERE r.id = :id
