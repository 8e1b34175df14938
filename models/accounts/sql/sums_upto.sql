-- What came late counts on its later day: taken out of the lines of its own date, added to those of that day.
-- CROSS JOIN: SQLite begins with the few that came late, not with every line there is.
WITH moved AS (
    SELECT v.ledger_id,
           sum(CASE WHEN x.counts_on BETWEEN :line_from AND :line_upto THEN v.debit_paise ELSE 0 END)
         - sum(CASE WHEN v.business_date BETWEEN :line_from AND :line_upto THEN v.debit_paise ELSE 0 END) AS debit,
           sum(CASE WHEN x.counts_on BETWEEN :line_from AND :line_upto THEN v.credit_paise ELSE 0 END)
         - sum(CASE WHEN v.business_date BETWEEN :line_from AND :line_upto THEN v.credit_paise ELSE 0 END) AS credit
    FROM late_entries x
    CROSS JOIN voucher_lines v
    WHERE v.voucher_id = x.voucher_id
    GROUP BY v.ledger_id
)
SELECT l.id, l.code, l.name, l.group_name,
       CAST(coalesce((SELECT sum(b.debit_paise) FROM ledger_balances b
                      WHERE b.ledger_id = l.id AND b.month <= :month), 0)
          + coalesce((SELECT sum(v.debit_paise) FROM voucher_lines v
                      WHERE v.ledger_id = l.id AND v.business_date BETWEEN :line_from AND :line_upto), 0)
          + coalesce(m.debit, 0) AS bigint),
       CAST(coalesce((SELECT sum(b.credit_paise) FROM ledger_balances b
                      WHERE b.ledger_id = l.id AND b.month <= :month), 0)
          + coalesce((SELECT sum(v.credit_paise) FROM voucher_lines v
                      WHERE v.ledger_id = l.id AND v.business_date BETWEEN :line_from AND :line_upto), 0)
          + coalesce(m.credit, 0) AS bigint)
FROM ledgers l
LEFT JOIN moved m ON m.ledger_id = l.id
ORDER BY l.code
