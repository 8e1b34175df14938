SELECT id, name, name_local, phone, alternate_phone, email, address, city, state, pin_code, gotra, nakshatra, rashi,
       birth_date, language, allows_messages, allows_name_display, notes, pan_masked, household_id, relation,
       merged_into, created_at
FROM devotees
WHERE id = :id AND deleted_at IS NULL
