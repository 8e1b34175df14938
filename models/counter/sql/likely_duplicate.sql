SELECT r.number, r.issued_at, r.total_paise
FROM receipts r
WHERE r.id IN (
    SELECT id FROM receipts WHERE devotee_id = :devotee_id AND business_date = :business_date
    UNION
    SELECT id FROM receipts WHERE phone = :phone AND business_date = :business_date
)
  AND r.issued_at >= :since
  AND r.total_paise = :total_paise
  AND (SELECT count(*) FROM receipt_lines l WHERE l.receipt_id = r.id) = :line_count
  AND NOT EXISTS (SELECT 1 FROM receipt_cancellations c WHERE c.receipt_id = r.id)
ORDER BY r.issued_at DESC
LIMIT 1
