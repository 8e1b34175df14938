SELECT p.receipt_line_id, p.devotee_id, p.name, p.name_local, p.gotra, p.nakshatra, p.rashi
FROM receipt_lines l
JOIN receipt_persons p ON p.receipt_line_id = l.id
WHERE l.receipt_id = :receipt_id
ORDER BY l.line_no, p.person_no
