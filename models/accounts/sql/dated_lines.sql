SELECT ledger_id, fund_id, business_date, debit_paise, credit_paise FROM voucher_lines WHERE voucher_id = :voucher_id
