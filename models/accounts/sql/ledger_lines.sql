SELECT h.id, h.number, h.kind, v.business_date, h.issued_at, h.narration, h.counter_code, f.code,
       (SELECT min(l.name) FROM voucher_lines o JOIN ledgers l ON l.id = o.ledger_id
        WHERE o.voucher_id = h.id AND (o.debit_paise = 0) <> (v.debit_paise = 0)),
       (SELECT count(DISTINCT o.ledger_id) FROM voucher_lines o
        WHERE o.voucher_id = h.id AND (o.debit_paise = 0) <> (v.debit_paise = 0)),
       v.debit_paise, v.credit_paise
FROM voucher_lines v
JOIN vouchers h ON h.id = v.voucher_id
JOIN funds f ON f.id = v.fund_id
WHERE v.ledger_id = :ledger_id AND v.business_date BETWEEN :from_date AND :upto_date
ORDER BY v.business_date, v.voucher_id, v.line_no
