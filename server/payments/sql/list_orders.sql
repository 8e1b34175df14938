SELECT o.id, o.kind, o.amount_paise, o.status, o.gateway_order, o.gateway_payment, r.number, o.problem, o.created_at, o.settled_at
FROM payment_orders o LEFT JOIN receipts r ON r.temple_id = o.temple_id AND r.id = o.receipt_id
WHERE (CAST(:status AS text) IS NULL OR o.status = :status)
ORDER BY o.created_at DESC, o.id DESC
LIMIT 200
