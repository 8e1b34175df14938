SELECT devotee_id, name_key
FROM devotee_keys
WHERE words @@ :match::tsquery
ORDER BY n DESC
LIMIT :limit
