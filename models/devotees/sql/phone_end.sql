SELECT id FROM (
    SELECT id FROM devotees
    WHERE phone IS NOT NULL AND substr(phone, -4) = :last_four AND substr(phone, -length(:digits)) = :digits
    LIMIT :limit) AS own
UNION ALL
SELECT id FROM (
    SELECT id FROM devotees
    WHERE alternate_phone IS NOT NULL AND substr(alternate_phone, -4) = :last_four
        AND substr(alternate_phone, -length(:digits)) = :digits
    LIMIT :limit) AS alternate
