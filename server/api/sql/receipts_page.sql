SELECT r.id, /*key*/, r.number, r.business_date, r.issued_at, r.devotee_name, r.phone,
       (SELECT string_agg(l.title, ', ' ORDER BY l.line_no) FROM receipt_lines l WHERE l.receipt_id = r.id),
       (SELECT string_agg(p.mode, ', ' ORDER BY p.leg_no) FROM receipt_payments p WHERE p.receipt_id = r.id),
       r.total_paise, r.counter_code, u.username,
       CAST(EXISTS (SELECT 1 FROM receipt_cancellations c WHERE c.receipt_id = r.id) AS int),
       (SELECT count(*) FROM receipt_prints t WHERE t.receipt_id = r.id)
FROM receipts r
LEFT JOIN users u ON u.id = r.user_id
WHERE (CAST(:date_from AS text) IS NULL OR r.business_date >= :date_from)
  AND (CAST(:date_to AS text) IS NULL OR r.business_date <= :date_to)
  AND (CAST(:devotee_id AS uuid) IS NULL OR r.devotee_id = :devotee_id)
  AND (CAST(:counter AS text) IS NULL OR r.counter_code = :counter)
  /*after*/
/*order*/
