SELECT 1 FROM vouchers WHERE business_date > :after AND business_date <= :upto
UNION ALL
SELECT 1 FROM late_entries WHERE counts_on > :after AND counts_on <= :upto
LIMIT 1
