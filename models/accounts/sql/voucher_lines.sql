SELECT ledger_id, fund_id, debit_paise, credit_paise FROM voucher_lines
WHERE voucher_id = :voucher_id ORDER BY line_no
