INSERT INTO online_payments (temple_id, payment, order_id, amount_paise, currency, method, state, receipt_id, problem, came_at)
VALUES (:temple_id, :payment, :order_id, :amount_paise, :currency, :method, :state, :receipt_id, :problem, :now)
ON CONFLICT (temple_id, payment) DO UPDATE SET state = excluded.state, receipt_id = excluded.receipt_id,
    problem = excluded.problem WHERE online_payments.state = 'unsettled'
