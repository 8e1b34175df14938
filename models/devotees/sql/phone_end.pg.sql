SELECT id FROM (
    SELECT id FROM devotees
    WHERE phone IS NOT NULL AND right(phone, 4) = :last_four AND right(phone, length(:digits)) = :digits
    LIMIT :limit) AS own
UNION ALL
SELECT id FROM (
    SELECT id FROM devotees
    WHERE alternate_phone IS NOT NULL AND right(alternate_phone, 4) = :last_four
        AND right(alternate_phone, length(:digits)) = :digits
    LIMIT :limit) AS alternate
