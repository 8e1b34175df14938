SELECT id, code, name, name_local, trust_name, address, city, state, pin_code, phone, email, registration_no, pan,
       latitude_udeg, longitude_udeg, time_zone, language, receipt_language, trust_kind, deduction_route,
       deduction_reference, deduction_order_on, deduction_from, deduction_upto, signatory, receipt_note, upi_vpa, logo,
       created_at
FROM temples
WHERE deleted_at IS NULL
ORDER BY id
LIMIT 1
