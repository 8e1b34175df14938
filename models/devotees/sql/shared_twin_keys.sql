SELECT twin_key FROM devotee_keys WHERE twin_key > :after
GROUP BY twin_key HAVING count(*) > 1 ORDER BY twin_key LIMIT :limit
