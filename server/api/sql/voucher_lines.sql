SELECT l.code, l.name, f.code, v.debit_paise, v.credit_paise
FROM voucher_lines v
JOIN ledgers l ON l.temple_id = v.temple_id AND l.id = v.ledger_id
JOIN funds f ON f.temple_id = v.temple_id AND f.id = v.fund_id
WHERE v.voucher_id = :id
ORDER BY v.line_no
