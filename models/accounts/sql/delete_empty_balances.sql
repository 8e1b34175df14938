DELETE FROM ledger_balances WHERE temple_id = :temple_id AND debit_paise = 0 AND credit_paise = 0
