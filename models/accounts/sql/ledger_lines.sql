SELECT h.id, h.number, h.kind, c.counts_on, h.issued_at, h.narration, h.counter_code, f.code,
       (SELECT min(l.name) FROM voucher_lines o JOIN ledgers l ON l.id = o.ledger_id
        WHERE o.voucher_id = h.id AND (o.debit_paise = 0) <> (c.debit_paise = 0)),
       (SELECT count(DISTINCT o.ledger_id) FROM voucher_lines o
        WHERE o.voucher_id = h.id AND (o.debit_paise = 0) <> (c.debit_paise = 0)),
       c.debit_paise, c.credit_paise
FROM (SELECT v.voucher_id, v.line_no, v.fund_id, v.debit_paise, v.credit_paise, v.business_date AS counts_on
      FROM voucher_lines v
      WHERE v.ledger_id = :ledger_id AND v.business_date BETWEEN :from_date AND :upto_date
        AND NOT EXISTS (SELECT 1 FROM late_entries x WHERE x.voucher_id = v.voucher_id)
      UNION ALL
      SELECT v.voucher_id, v.line_no, v.fund_id, v.debit_paise, v.credit_paise, x.counts_on
      FROM late_entries x
      CROSS JOIN voucher_lines v
      WHERE v.voucher_id = x.voucher_id AND coalesce(v.ledger_id, v.ledger_id) = :ledger_id
        AND x.counts_on BETWEEN :from_date AND :upto_date) c
JOIN vouchers h ON h.id = c.voucher_id
JOIN funds f ON f.id = c.fund_id
ORDER BY c.counts_on, c.voucher_id, c.line_no
