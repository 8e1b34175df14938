SELECT id FROM (
    SELECT id FROM devotees WHERE phone ~>=~ :low AND phone ~<~ :high ORDER BY phone USING ~<~ LIMIT :limit) AS own
UNION ALL
SELECT id FROM (
    SELECT id FROM devotees WHERE alternate_phone ~>=~ :low AND alternate_phone ~<~ :high
    ORDER BY alternate_phone USING ~<~ LIMIT :limit) AS alternate
