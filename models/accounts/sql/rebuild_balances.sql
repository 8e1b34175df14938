INSERT INTO ledger_balances (temple_id, ledger_id, fund_id, month, debit_paise, credit_paise)
SELECT v.temple_id, v.ledger_id, v.fund_id,
       CAST(substr(coalesce(x.counts_on, v.business_date), 1, 4)
         || substr(coalesce(x.counts_on, v.business_date), 6, 2) AS bigint),
       CAST(sum(v.debit_paise) AS bigint), CAST(sum(v.credit_paise) AS bigint)
FROM voucher_lines v
LEFT JOIN late_entries x ON x.temple_id = v.temple_id AND x.voucher_id = v.voucher_id
WHERE v.temple_id = :temple_id
GROUP BY 1, 2, 3, 4
