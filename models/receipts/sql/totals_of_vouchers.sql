SELECT h.source_kind, count(DISTINCT h.id), CAST(coalesce(sum(v.debit_paise), 0) AS bigint),
       CAST(coalesce(sum(v.credit_paise), 0) AS bigint)
FROM vouchers h
JOIN voucher_lines v ON v.voucher_id = h.id
WHERE h.business_date BETWEEN :from_date AND :upto_date
GROUP BY h.source_kind
ORDER BY h.source_kind
