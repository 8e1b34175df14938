INSERT INTO ledger_balances (temple_id, ledger_id, fund_id, month, debit_paise, credit_paise)
SELECT :temple_id::uuid, u.*
FROM unnest(:ledger_id::uuid[], :fund_id::uuid[], :month::bigint[], :debit_paise::bigint[], :credit_paise::bigint[]) AS u
ON CONFLICT (temple_id, ledger_id, fund_id, month) DO UPDATE SET
    debit_paise = ledger_balances.debit_paise + excluded.debit_paise,
    credit_paise = ledger_balances.credit_paise + excluded.credit_paise
