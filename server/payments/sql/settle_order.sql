UPDATE payment_orders
SET status = :status, gateway_payment = :gateway_payment, receipt_id = :receipt_id, problem = :problem, settled_at = :now
WHERE id = :id AND status <> 'paid'
