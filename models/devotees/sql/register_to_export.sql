SELECT id, name, name_local, phone, alternate_phone, email, address, city, state, pin_code, gotra, nakshatra, rashi,
       birth_date, language, allows_messages, allows_name_display, pan_masked
FROM devotees
WHERE deleted_at IS NULL AND merged_into IS NULL
ORDER BY name, id
