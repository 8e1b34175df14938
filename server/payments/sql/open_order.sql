UPDATE payment_orders SET status = 'open', gateway_order = :gateway_order WHERE id = :id AND status = 'new'
