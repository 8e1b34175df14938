SELECT v.number FROM vouchers v
WHERE v.total_paise <> coalesce((SELECT sum(l.debit_paise) FROM voucher_lines l WHERE l.voucher_id = v.id), -1)
   OR v.total_paise <> coalesce((SELECT sum(l.credit_paise) FROM voucher_lines l WHERE l.voucher_id = v.id), -1)
   OR EXISTS (SELECT 1 FROM voucher_lines l WHERE l.voucher_id = v.id
              GROUP BY l.fund_id HAVING sum(l.debit_paise) <> sum(l.credit_paise))
   OR EXISTS (SELECT 1 FROM voucher_lines l
              WHERE l.voucher_id = v.id AND l.business_date <> v.business_date)
LIMIT 1
