SELECT l.id, l.code, l.name, l.group_name,
       CAST(coalesce((SELECT sum(b.debit_paise) FROM ledger_balances b
                      WHERE b.ledger_id = l.id AND b.month <= :month), 0)
          + coalesce((SELECT sum(v.debit_paise) FROM voucher_lines v
                      WHERE v.ledger_id = l.id AND v.business_date BETWEEN :line_from AND :line_upto), 0) AS bigint),
       CAST(coalesce((SELECT sum(b.credit_paise) FROM ledger_balances b
                      WHERE b.ledger_id = l.id AND b.month <= :month), 0)
          + coalesce((SELECT sum(v.credit_paise) FROM voucher_lines v
                      WHERE v.ledger_id = l.id AND v.business_date BETWEEN :line_from AND :line_upto), 0) AS bigint)
FROM ledgers l
ORDER BY l.code
