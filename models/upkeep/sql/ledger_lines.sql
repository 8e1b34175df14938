SELECT ledger_id, fund_id, business_date, debit_paise, credit_paise FROM voucher_lines
