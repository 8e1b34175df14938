SELECT h.id, h.number, h.kind, h.business_date, h.issued_at, h.narration, h.counter_code, u.username,
       l.code, l.name, f.code, v.debit_paise, v.credit_paise
FROM vouchers h
JOIN voucher_lines v ON v.voucher_id = h.id
JOIN ledgers l ON l.id = v.ledger_id
JOIN funds f ON f.id = v.fund_id
LEFT JOIN users u ON u.id = h.user_id
WHERE h.business_date BETWEEN :from_date AND :upto_date
ORDER BY h.business_date, h.id, v.line_no
