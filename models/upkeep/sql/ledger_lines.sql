SELECT v.ledger_id, v.fund_id, coalesce(x.counts_on, v.business_date), v.debit_paise, v.credit_paise
FROM voucher_lines v
LEFT JOIN late_entries x ON x.temple_id = v.temple_id AND x.voucher_id = v.voucher_id
