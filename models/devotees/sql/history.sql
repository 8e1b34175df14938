{same_person}
SELECT r.id, r.number, r.business_date, r.issued_at, r.total_paise, r.devotee_id, r.devotee_name,
       CASE WHEN c.id IS NULL THEN 0 ELSE 1 END,
       (SELECT l.title FROM receipt_lines l WHERE l.receipt_id = r.id ORDER BY l.line_no LIMIT 1),
       (SELECT count(*) FROM receipt_lines l WHERE l.receipt_id = r.id)
FROM same_person p
CROSS JOIN receipts r
LEFT JOIN receipt_cancellations c ON c.receipt_id = r.id
WHERE r.devotee_id = p.id AND r.id < :before
ORDER BY r.id DESC
LIMIT :limit
