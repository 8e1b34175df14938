SELECT number FROM receipts
WHERE series <> counter_code || '/' || substr(financial_year, 3, 2) || substr(financial_year, 6, 2)
   OR substr(number, 1, length(series) + 1) <> series || '/'
   OR CAST(substr(number, length(series) + 2) AS bigint) <> sequence
   OR CAST(substr(financial_year, 1, 4) AS bigint) <> CAST(substr(business_date, 1, 4) AS bigint)
      - CASE WHEN substr(business_date, 6, 2) < '04' THEN 1 ELSE 0 END
LIMIT 1
