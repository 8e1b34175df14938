SELECT mode, amount_paise, reference, card_last4, instrument_no, instrument_date, bank, branch
FROM receipt_payments WHERE receipt_id = :receipt_id ORDER BY leg_no
