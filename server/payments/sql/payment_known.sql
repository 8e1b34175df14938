SELECT state FROM online_payments WHERE payment = :payment
