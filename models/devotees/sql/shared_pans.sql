SELECT pan_hash FROM devotees WHERE pan_hash > :after GROUP BY pan_hash HAVING count(*) > 1 ORDER BY pan_hash LIMIT :limit
