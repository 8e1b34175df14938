SELECT phone FROM devotees WHERE phone > :after GROUP BY phone HAVING count(*) > 1 ORDER BY phone LIMIT :limit
