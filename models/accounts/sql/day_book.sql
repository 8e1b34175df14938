SELECT h.id, h.number, h.kind, c.counts_on, h.issued_at, h.narration, h.counter_code, u.username,
       l.code, l.name, f.code, v.debit_paise, v.credit_paise
FROM (SELECT o.id, o.business_date AS counts_on
      FROM vouchers o
      WHERE o.business_date BETWEEN :from_date AND :upto_date
        AND NOT EXISTS (SELECT 1 FROM late_entries x WHERE x.voucher_id = o.id)
      UNION ALL
      SELECT x.voucher_id, x.counts_on FROM late_entries x WHERE x.counts_on BETWEEN :from_date AND :upto_date) c
JOIN vouchers h ON h.id = c.id
JOIN voucher_lines v ON v.voucher_id = h.id
JOIN ledgers l ON l.id = v.ledger_id
JOIN funds f ON f.id = v.fund_id
LEFT JOIN users u ON u.id = h.user_id
ORDER BY c.counts_on, h.id, v.line_no
