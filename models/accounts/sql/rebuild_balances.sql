INSERT INTO ledger_balances (temple_id, ledger_id, fund_id, month, debit_paise, credit_paise)
SELECT temple_id, ledger_id, fund_id,
       CAST(substr(business_date, 1, 4) || substr(business_date, 6, 2) AS bigint),
       CAST(sum(debit_paise) AS bigint), CAST(sum(credit_paise) AS bigint)
FROM voucher_lines
WHERE temple_id = :temple_id
GROUP BY 1, 2, 3, 4
