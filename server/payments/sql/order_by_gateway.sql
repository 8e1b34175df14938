SELECT id, ask_hash, amount_paise, status, gateway_order, asked_sealed, receipt_id, kind FROM payment_orders WHERE gateway_order = :gateway_order
