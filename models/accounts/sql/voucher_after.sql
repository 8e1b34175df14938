SELECT 1 FROM vouchers WHERE business_date > :after AND business_date <= :upto LIMIT 1
