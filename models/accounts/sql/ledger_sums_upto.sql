SELECT CAST(coalesce((SELECT sum(b.debit_paise) - sum(b.credit_paise) FROM ledger_balances b
                      WHERE b.ledger_id = :ledger_id AND b.month <= :month), 0)
          + coalesce((SELECT sum(v.debit_paise) - sum(v.credit_paise) FROM voucher_lines v
                      WHERE v.ledger_id = :ledger_id
                        AND v.business_date BETWEEN :line_from AND :line_upto), 0)
          + coalesce((SELECT sum(CASE WHEN x.counts_on BETWEEN :line_from AND :line_upto
                                      THEN v.debit_paise - v.credit_paise ELSE 0 END)
                           - sum(CASE WHEN v.business_date BETWEEN :line_from AND :line_upto
                                      THEN v.debit_paise - v.credit_paise ELSE 0 END)
                      FROM late_entries x
                      CROSS JOIN voucher_lines v
                      WHERE v.voucher_id = x.voucher_id AND coalesce(v.ledger_id, v.ledger_id) = :ledger_id), 0) AS bigint)
