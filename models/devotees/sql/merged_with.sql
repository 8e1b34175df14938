WITH RECURSIVE same_person (id) AS (
    SELECT id FROM devotees WHERE id = :id
    UNION
    SELECT d.id FROM devotees d JOIN same_person p ON d.merged_into = p.id)
SELECT d.id, d.household_id FROM same_person p JOIN devotees d ON d.id = p.id
