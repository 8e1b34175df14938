SELECT CAST(coalesce((SELECT sum(b.debit_paise) - sum(b.credit_paise) FROM ledger_balances b
                      WHERE b.ledger_id = :ledger_id AND b.month <= :month), 0)
          + coalesce((SELECT sum(v.debit_paise) - sum(v.credit_paise) FROM voucher_lines v
                      WHERE v.ledger_id = :ledger_id
                        AND v.business_date BETWEEN :line_from AND :line_upto), 0) AS bigint)
