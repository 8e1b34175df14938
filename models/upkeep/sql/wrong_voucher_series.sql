SELECT x.prefix FROM (SELECT s.last_no, s.kind || '/' || s.code || '/' || s.fy AS prefix FROM series s WHERE s.kind <> 'receipt') x
WHERE x.last_no <> (SELECT count(*) FROM vouchers v
                    WHERE v.number > x.prefix || '/' AND v.number < x.prefix || '0')
   OR EXISTS (SELECT 1 FROM vouchers v
              WHERE v.number > x.prefix || '/' AND v.number < x.prefix || '0'
                AND CAST(substr(v.number, length(x.prefix) + 2) AS bigint) > x.last_no)
LIMIT 1
