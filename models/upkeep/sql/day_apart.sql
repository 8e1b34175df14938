SELECT coalesce(r.day, v.day)
FROM (SELECT business_date AS day, sum(total_paise) AS total FROM receipts
      WHERE total_paise > 0 GROUP BY business_date) r
FULL JOIN (SELECT business_date AS day, sum(total_paise) AS total FROM vouchers
           WHERE source_kind = 'receipts' GROUP BY business_date) v ON v.day = r.day
WHERE r.total IS DISTINCT FROM v.total
LIMIT 1
