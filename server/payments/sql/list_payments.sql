SELECT p.payment, p.order_id, p.amount_paise, p.currency, p.method, p.state, r.number, p.problem, p.came_at, p.returned_at,
       p.reference
FROM online_payments p LEFT JOIN receipts r ON r.temple_id = p.temple_id AND r.id = p.receipt_id
WHERE (CAST(:state AS text) IS NULL OR p.state = :state)
ORDER BY p.came_at DESC, p.payment DESC
LIMIT 200
