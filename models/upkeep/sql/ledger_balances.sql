SELECT ledger_id, fund_id, month, debit_paise, credit_paise FROM ledger_balances
