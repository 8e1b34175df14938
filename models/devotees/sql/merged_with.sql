{same_person}
SELECT d.id, d.household_id FROM same_person p JOIN devotees d ON d.id = p.id
